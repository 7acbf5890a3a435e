// Stand-in for <MacTypes.h>: the oldest types.
#pragma once

#include <sys/types.h>

typedef unsigned char UInt8;
typedef signed char SInt8;
typedef unsigned short UInt16;
typedef signed short SInt16;
typedef unsigned int UInt32;
typedef signed int SInt32;
typedef unsigned long long UInt64;
typedef signed long long SInt64;
typedef float Float32;
typedef double Float64;
typedef SInt32 OSStatus;
typedef SInt16 OSErr;
typedef UInt32 FourCharCode;
typedef FourCharCode OSType;
typedef FourCharCode ResType;
typedef unsigned char Boolean;
typedef SInt32 Fixed;
typedef UInt16 UniChar;
typedef UInt32 UTF32Char;
typedef UInt16 UTF16Char;
typedef UInt8 UTF8Char;
typedef unsigned long UniCharCount;
typedef unsigned char Str255[256];
typedef unsigned char* StringPtr;
typedef const unsigned char* ConstStr255Param;
typedef const unsigned char* ConstStringPtr;
typedef char* Ptr;
typedef Ptr* Handle;
typedef long Size;
typedef UInt32 ByteCount, ItemCount, OptionBits;
typedef UInt32 FMFont;
typedef UInt32 TextEncoding;
typedef SInt16 LangCode, RegionCode;
#ifndef TRUE
#define TRUE 1
#define FALSE 0
#endif
enum { noErr = 0, kNilOptions = 0, kUnknownType = 0x3f3f3f3f };
enum { paramErr = -50, memFullErr = -108, unimpErr = -4 };
