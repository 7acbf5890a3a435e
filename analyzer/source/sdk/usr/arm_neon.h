#pragma once

#include <stdint.h>

/* The vector types; functions on them are left to the front end, which knows none of them. */
typedef float float32_t;
typedef double float64_t;
typedef __attribute__((ext_vector_type(4))) float float32x4_t;
typedef __attribute__((ext_vector_type(2))) float float32x2_t;
typedef __attribute__((ext_vector_type(4))) int32_t int32x4_t;
typedef __attribute__((ext_vector_type(4))) uint32_t uint32x4_t;
typedef __attribute__((ext_vector_type(8))) int16_t int16x8_t;
typedef __attribute__((ext_vector_type(8))) uint16_t uint16x8_t;
typedef __attribute__((ext_vector_type(8))) uint8_t uint8x8_t;
typedef __attribute__((ext_vector_type(16))) uint8_t uint8x16_t;
