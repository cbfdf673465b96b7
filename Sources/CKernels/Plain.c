#include "CKernels.h"
#include "Variants.h"

#define TILE_ROWS 2
#include "Lanes.inc"

// For any machine: products and sums in plain loops of 32-bit numbers.
static void tile(const int8_t *q, long columns, const uint8_t *panel, ending end, long count) {
  for (long row = 0; row < count; row++)
    for (long block = 0; block < HEARSAY_PANEL / 16; block++) {
      const uint8_t *w = panel + block * 64;
      int32_t totals[16] = {0};
      for (long k = 0; k < columns; k += 4, w += HEARSAY_PANEL * 4)
        for (long lane = 0; lane < 16; lane++)
          for (long i = 0; i < 4; i++) totals[lane] += (int32_t)w[lane * 4 + i] * q[row * columns + k + i];
      finish(end, row, block * 16, *(const ints *)totals);
    }
}

#include "Kernels.inc"

const hearsay_kernels hearsay_plain_kernels = KERNELS("plain");
