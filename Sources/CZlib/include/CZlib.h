#pragma once
#include <stddef.h>
#include <stdint.h>

/// How an inflation ended.
enum hearsay_inflation {
  hearsay_inflated,
  /// The bytes are no such stream, or end too early.
  hearsay_damaged,
  /// There is more than the limit.
  hearsay_too_large,
  hearsay_no_memory,
};

/// Inflates one stream: `window` is zlib's (31 for gzip, -15 for a raw stream as ZIP has it).
///
/// `*output` is the caller's to free, also when it is NULL. `*used` is where the stream ends.
enum hearsay_inflation hearsay_inflate(
  const uint8_t *bytes, size_t count, int window, size_t limit,
  uint8_t **output, size_t *outputCount, size_t *used);
