#if defined(__x86_64__)
#include <immintrin.h>

#include "CKernels.h"
#include "Variants.h"

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)

#define TILE_ROWS 2
#include "Lanes.inc"

// Bytes are widened to 16 bits, so that no product of two pairs can overflow; sums are exact.
static inline __attribute__((always_inline)) void rows(const int8_t *q, long columns, const uint8_t *panel,
                                                       ending end, const int count) {
  for (long block = 0; block < HEARSAY_PANEL / 16; block++) {
    const uint8_t *w = panel + block * 64;
    __m256i totals[2][4];
    for (int row = 0; row < count; row++)
      for (int part = 0; part < 4; part++) totals[row][part] = _mm256_setzero_si256();
    for (long k = 0; k < columns; k += 4, w += HEARSAY_PANEL * 4)
      for (int part = 0; part < 4; part++) {
        __m256i wide = _mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)(w + part * 16)));
        for (int row = 0; row < count; row++) {
          int32_t four;
          __builtin_memcpy(&four, q + row * columns + k, 4);
          __m256i input = _mm256_cvtepi8_epi16(_mm_set1_epi32(four));
          totals[row][part] = _mm256_add_epi32(totals[row][part], _mm256_madd_epi16(wide, input));
        }
      }
    for (int row = 0; row < count; row++) {
      ints sums;
      for (int part = 0; part < 4; part++) {
        int32_t pairs[8];
        _mm256_storeu_si256((__m256i *)pairs, totals[row][part]);
        for (int lane = 0; lane < 4; lane++) sums[part * 4 + lane] = pairs[2 * lane] + pairs[2 * lane + 1];
      }
      finish(end, row, block * 16, sums);
    }
  }
}

static void tile(const int8_t *q, long columns, const uint8_t *panel, ending end, long count) {
  if (count == 2) rows(q, columns, panel, end, 2);
  else rows(q, columns, panel, end, 1);
}

#include "Kernels.inc"

#pragma clang attribute pop

const hearsay_kernels hearsay_avx2_kernels = KERNELS("avx2");
#endif
