// libmd's SHA-256, with the types that Swift needs to see.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sha2.h>

static inline void hearsay_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]) {
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, bytes, count);
  SHA256Final(digest, &context);
}
