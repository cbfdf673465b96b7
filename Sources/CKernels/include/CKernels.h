#pragma once
#include <stdint.h>

// The arithmetic of the encoder: 8-bit matrix products and what stands between them.
//
// Every function gives the same bits on every machine: products of 8-bit numbers are added as exact integers, and
// floating-point sums have one fixed order, sixteen lanes wide, whatever the width of the machine's registers. Fused
// multiply-add is used where it is written, and nowhere else.
//
// A matrix is row-major and dense. `columns` are multiples of 16.

/// Columns of weights that lie side by side in a packed matrix; outputs of a layer are padded to a multiple of it.
#define HEARSAY_PANEL 64

typedef struct {
  /// What the functions below are made of, such as "avx512-vnni".
  const char *name;

  /// Rounds each row to 8 bits: q = x / scale, with the row's largest magnitude at 127. `sums` are the sums of q.
  void (*quantise)(const float *x, long rows, long columns, int8_t *q, float *scales, int32_t *sums);

  /// out[r][n] = bias[n] + scales[r] * weight_scales[n] * (q[r] . w[n]), for a multiple of HEARSAY_PANEL outputs.
  ///
  /// `weights` are packed: for each panel of outputs, for each 4 inputs, a group of 4 bytes for each output, each byte
  /// the weight plus 128.
  void (*linear)(const int8_t *q, const float *scales, const int32_t *sums, long rows, long columns,
                 const uint8_t *weights, const float *weight_scales, const float *bias, long outputs, float *out);

  /// Rows of an embedding: out[i] = eight[numbers[i]] * scales[numbers[i]] + positions[places[i]] + shapes[forms[i]].
  void (*embed)(const int8_t *eight, const float *scales, const float *positions, const float *shapes,
                const int32_t *numbers, const int32_t *places, const uint8_t *forms, long rows, long columns, float *out);

  /// x, or a tenth of it where it is negative, in place; `count` is a multiple of 16.
  void (*rectify)(float *x, long count);

  /// x = x / 2 * (1 + erf(x / sqrt(2))), in place; `count` is a multiple of 16.
  void (*gelu)(float *x, long count);

  /// x = gain * (x + add - mean) / deviation + bias, row by row, in place. `add` may be null.
  void (*normalise)(float *x, const float *add, long rows, long columns, const float *gain, const float *bias);

  /// Attention of one sequence with itself: rows of `qkv` are queries, keys and values of `heads` heads of 32 columns,
  /// `out` rows are heads * 32 wide. `space` has room for 36 * (count rounded up to 16) floats.
  void (*attend)(const float *qkv, long count, long heads, float *out, float *space);

  /// out += factor * x; `count` is a multiple of 16.
  void (*add_scaled)(const float *x, float factor, long count, float *out);

  /// The sum of a[i] * b[i]; `count` is a multiple of 16.
  float (*dot)(const float *a, const float *b, long count);

  /// A long short-term memory over the rows of one sequence (Hochreiter and Schmidhuber 1997, with forget gates).
  ///
  /// Rows of `input` hold what the input, forget, cell and output gates are given from outside, `width` columns each;
  /// `weights` has `width` rows of 4 * width columns, what each number of the last state adds to the gates. States go to
  /// the rows of `out`. With `backward` the last row comes first. `space` has room for 5 * width floats.
  void (*recur)(const float *input, long stride, long count, long width, const float *weights, int backward, float *out,
                long out_stride, float *space);
} hearsay_kernels;

/// The fastest functions that this machine can run.
const hearsay_kernels *hearsay_best_kernels(void);

/// All functions that this machine can run, the plainest first: `number` from 0, null after the last.
const hearsay_kernels *hearsay_kernels_at(int number);

/// Lets the C library keep freed memory of up to 64 MB for the next batch, instead of giving each batch's megabytes back
/// to the system and asking for them again.
void hearsay_keep_freed_memory(void);
