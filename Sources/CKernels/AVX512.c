#if defined(__x86_64__)
#include <immintrin.h>

#include "CKernels.h"
#include "Variants.h"

#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,fma"))), \
                             apply_to = function)

// Six rows by 64 columns keep 24 registers of sums; four hold weights, one the inputs: 29 of 32.
#define TILE_ROWS 6
#include "Lanes.inc"

static inline __attribute__((always_inline)) void rows(const int8_t *q, long columns, const uint8_t *panel,
                                                       ending end, const int count) {
  __m512i totals[TILE_ROWS][4];
#pragma clang loop unroll(full)
  for (int row = 0; row < count; row++)
    for (int part = 0; part < 4; part++) totals[row][part] = _mm512_setzero_si512();
  for (long k = 0; k < columns; k += 4) {
    __m512i w[4];
#pragma clang loop unroll(full)
    for (int part = 0; part < 4; part++) w[part] = _mm512_loadu_si512(panel + k * HEARSAY_PANEL + part * 64);
#pragma clang loop unroll(full)
    for (int row = 0; row < count; row++) {
      int32_t four;
      __builtin_memcpy(&four, q + row * columns + k, 4);
      __m512i input = _mm512_set1_epi32(four);
#pragma clang loop unroll(full)
      for (int part = 0; part < 4; part++) totals[row][part] = _mm512_dpbusd_epi32(totals[row][part], w[part], input);
    }
  }
#pragma clang loop unroll(full)
  for (int row = 0; row < count; row++)
    for (int part = 0; part < 4; part++) finish(end, row, part * 16, (ints)totals[row][part]);
}

static void tile(const int8_t *q, long columns, const uint8_t *panel, ending end, long count) {
  switch (count) {
    case 6: return rows(q, columns, panel, end, 6);
    case 5: return rows(q, columns, panel, end, 5);
    case 4: return rows(q, columns, panel, end, 4);
    case 3: return rows(q, columns, panel, end, 3);
    case 2: return rows(q, columns, panel, end, 2);
    default: return rows(q, columns, panel, end, 1);
  }
}

#include "Kernels.inc"

#pragma clang attribute pop

const hearsay_kernels hearsay_avx512_kernels = KERNELS("avx512-vnni");
#endif
