// Stand-in for CoreFoundation's byte order.
#pragma once

#include <CoreFoundation/CFBase.h>

#define CFSwapInt16(x) __builtin_bswap16(x)
#define CFSwapInt16BigToHost(x) __builtin_bswap16(x)
#define CFSwapInt16HostToBig(x) __builtin_bswap16(x)
#define CFSwapInt16LittleToHost(x) (x)
#define CFSwapInt16HostToLittle(x) (x)
#define CFSwapInt32(x) __builtin_bswap32(x)
#define CFSwapInt32BigToHost(x) __builtin_bswap32(x)
#define CFSwapInt32HostToBig(x) __builtin_bswap32(x)
#define CFSwapInt32LittleToHost(x) (x)
#define CFSwapInt32HostToLittle(x) (x)
#define CFSwapInt64(x) __builtin_bswap64(x)
#define CFSwapInt64BigToHost(x) __builtin_bswap64(x)
#define CFSwapInt64HostToBig(x) __builtin_bswap64(x)
#define CFSwapInt64LittleToHost(x) (x)
#define CFSwapInt64HostToLittle(x) (x)
enum { CFByteOrderUnknown, CFByteOrderLittleEndian, CFByteOrderBigEndian };
typedef CFIndex CFByteOrder;
CF_INLINE CFByteOrder CFByteOrderGetCurrent(void) { return CFByteOrderLittleEndian; }
