#pragma once
#include "CKernels.h"

extern const hearsay_kernels hearsay_plain_kernels;

#if defined(__x86_64__)
/// Needs AVX2 and FMA (Intel Haswell of 2013, AMD Excavator of 2015, and later).
extern const hearsay_kernels hearsay_avx2_kernels;
/// Needs AVX-512 with VNNI, that is products of four 8-bit pairs added in one step.
extern const hearsay_kernels hearsay_avx512_kernels;
#endif
