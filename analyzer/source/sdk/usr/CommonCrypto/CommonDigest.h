// Stand-in for <CommonCrypto/CommonDigest.h>: message digests.
#pragma once

#include <stdint.h>

typedef uint32_t CC_LONG;
#define CC_MD5_DIGEST_LENGTH 16
#define CC_SHA256_DIGEST_LENGTH 32

extern unsigned char* CC_MD5(const void* data, CC_LONG length, unsigned char* digest);
extern unsigned char* CC_SHA256(const void* data, CC_LONG length, unsigned char* digest);
