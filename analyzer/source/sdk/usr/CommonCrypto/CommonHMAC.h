// Stand-in for <CommonCrypto/CommonHMAC.h>: keyed digests.
#pragma once

#include <CommonCrypto/CommonDigest.h>

enum { kCCHmacAlgSHA1, kCCHmacAlgMD5, kCCHmacAlgSHA256, kCCHmacAlgSHA384, kCCHmacAlgSHA512, kCCHmacAlgSHA224 };
typedef uint32_t CCHmacAlgorithm;
typedef struct {
  uint32_t ctx[96];
} CCHmacContext;

__BEGIN_DECLS
void CCHmac(CCHmacAlgorithm algorithm, const void* key, size_t key_size, const void* data, size_t size, void* out);
void CCHmacInit(CCHmacContext* context, CCHmacAlgorithm algorithm, const void* key, size_t key_size);
void CCHmacUpdate(CCHmacContext* context, const void* data, size_t size);
void CCHmacFinal(CCHmacContext* context, void* out);
__END_DECLS
