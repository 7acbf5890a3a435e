// Stand-in for <libkern/OSByteOrder.h>: byte swaps.
#pragma once

#include <stdint.h>

#define OSSwapInt16(x) __builtin_bswap16(x)
#define OSSwapConstInt16(x) __builtin_bswap16(x)
#define OSSwapHostToBigInt16(x) __builtin_bswap16(x)
#define OSSwapHostToLittleInt16(x) (x)
#define OSSwapBigToHostInt16(x) __builtin_bswap16(x)
#define OSSwapLittleToHostInt16(x) (x)
static inline uint16_t OSReadBigInt16(const volatile void* base, uintptr_t offset) {
  return __builtin_bswap16(*(const volatile uint16_t*)((uintptr_t)base + offset));
}
static inline uint16_t OSReadLittleInt16(const volatile void* base, uintptr_t offset) {
  return *(const volatile uint16_t*)((uintptr_t)base + offset);
}
static inline void OSWriteBigInt16(volatile void* base, uintptr_t offset, uint16_t value) {
  *(volatile uint16_t*)((uintptr_t)base + offset) = __builtin_bswap16(value);
}
#define OSSwapInt32(x) __builtin_bswap32(x)
#define OSSwapConstInt32(x) __builtin_bswap32(x)
#define OSSwapHostToBigInt32(x) __builtin_bswap32(x)
#define OSSwapHostToLittleInt32(x) (x)
#define OSSwapBigToHostInt32(x) __builtin_bswap32(x)
#define OSSwapLittleToHostInt32(x) (x)
static inline uint32_t OSReadBigInt32(const volatile void* base, uintptr_t offset) {
  return __builtin_bswap32(*(const volatile uint32_t*)((uintptr_t)base + offset));
}
static inline uint32_t OSReadLittleInt32(const volatile void* base, uintptr_t offset) {
  return *(const volatile uint32_t*)((uintptr_t)base + offset);
}
static inline void OSWriteBigInt32(volatile void* base, uintptr_t offset, uint32_t value) {
  *(volatile uint32_t*)((uintptr_t)base + offset) = __builtin_bswap32(value);
}
#define OSSwapInt64(x) __builtin_bswap64(x)
#define OSSwapConstInt64(x) __builtin_bswap64(x)
#define OSSwapHostToBigInt64(x) __builtin_bswap64(x)
#define OSSwapHostToLittleInt64(x) (x)
#define OSSwapBigToHostInt64(x) __builtin_bswap64(x)
#define OSSwapLittleToHostInt64(x) (x)
static inline uint64_t OSReadBigInt64(const volatile void* base, uintptr_t offset) {
  return __builtin_bswap64(*(const volatile uint64_t*)((uintptr_t)base + offset));
}
static inline uint64_t OSReadLittleInt64(const volatile void* base, uintptr_t offset) {
  return *(const volatile uint64_t*)((uintptr_t)base + offset);
}
static inline void OSWriteBigInt64(volatile void* base, uintptr_t offset, uint64_t value) {
  *(volatile uint64_t*)((uintptr_t)base + offset) = __builtin_bswap64(value);
}
