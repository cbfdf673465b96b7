#include "CKernels.h"

#include <stddef.h>
#if defined(__linux__)
#include <malloc.h>
#endif

#include "Variants.h"

const hearsay_kernels *hearsay_kernels_at(int number) {
  if (number == 0) return &hearsay_plain_kernels;
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (number == 1 && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return &hearsay_avx2_kernels;
  if (number == 2 && __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
    return &hearsay_avx512_kernels;
#endif
  return NULL;
}

const hearsay_kernels *hearsay_best_kernels(void) {
  const hearsay_kernels *best = NULL, *next;
  for (int number = 0; (next = hearsay_kernels_at(number)); number++) best = next;
  return best;
}

void hearsay_keep_freed_memory(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
#endif
}
