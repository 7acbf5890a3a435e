// Stand-in for <simd/simd.h>: the vector and matrix types of ARKit and SceneKit.
#pragma once

typedef float simd_float2 __attribute__((ext_vector_type(2)));
typedef float simd_float3 __attribute__((ext_vector_type(3)));
typedef float simd_float4 __attribute__((ext_vector_type(4)));
typedef simd_float2 vector_float2;
typedef simd_float3 vector_float3;
typedef simd_float4 vector_float4;
typedef struct {
  simd_float3 columns[3];
} simd_float3x3;
typedef struct {
  simd_float4 columns[4];
} simd_float4x4;
typedef simd_float4x4 matrix_float4x4;
