// Stand-in for <libkern/OSAtomic.h>: the older atomic operations.
#pragma once

#include <stdbool.h>
#include <sys/types.h>

typedef int32_t OSSpinLock;
#define OS_SPINLOCK_INIT 0

__BEGIN_DECLS
void OSSpinLockLock(volatile OSSpinLock* lock);
void OSSpinLockUnlock(volatile OSSpinLock* lock);
bool OSSpinLockTry(volatile OSSpinLock* lock);
int32_t OSAtomicAdd32(int32_t amount, volatile int32_t* value);
int32_t OSAtomicAdd32Barrier(int32_t amount, volatile int32_t* value);
int64_t OSAtomicAdd64(int64_t amount, volatile int64_t* value);
int64_t OSAtomicAdd64Barrier(int64_t amount, volatile int64_t* value);
int32_t OSAtomicIncrement32(volatile int32_t* value);
int32_t OSAtomicIncrement32Barrier(volatile int32_t* value);
int64_t OSAtomicIncrement64(volatile int64_t* value);
int64_t OSAtomicIncrement64Barrier(volatile int64_t* value);
int32_t OSAtomicDecrement32(volatile int32_t* value);
int32_t OSAtomicDecrement32Barrier(volatile int32_t* value);
int64_t OSAtomicDecrement64(volatile int64_t* value);
int32_t OSAtomicOr32(uint32_t mask, volatile uint32_t* value);
int32_t OSAtomicOr32Barrier(uint32_t mask, volatile uint32_t* value);
int32_t OSAtomicAnd32(uint32_t mask, volatile uint32_t* value);
bool OSAtomicCompareAndSwapInt(int old, int now, volatile int* value);
bool OSAtomicCompareAndSwapIntBarrier(int old, int now, volatile int* value);
bool OSAtomicCompareAndSwap32(int32_t old, int32_t now, volatile int32_t* value);
bool OSAtomicCompareAndSwap32Barrier(int32_t old, int32_t now, volatile int32_t* value);
bool OSAtomicCompareAndSwap64(int64_t old, int64_t now, volatile int64_t* value);
bool OSAtomicCompareAndSwap64Barrier(int64_t old, int64_t now, volatile int64_t* value);
bool OSAtomicCompareAndSwapPtr(void* old, void* now, void* volatile* value);
bool OSAtomicCompareAndSwapPtrBarrier(void* old, void* now, void* volatile* value);
bool OSAtomicTestAndSet(uint32_t bit, volatile void* address);
bool OSAtomicTestAndSetBarrier(uint32_t bit, volatile void* address);
bool OSAtomicTestAndClear(uint32_t bit, volatile void* address);
bool OSAtomicTestAndClearBarrier(uint32_t bit, volatile void* address);
void OSMemoryBarrier(void);
__END_DECLS
