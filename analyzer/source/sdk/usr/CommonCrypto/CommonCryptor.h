// Stand-in for <CommonCrypto/CommonCryptor.h>: symmetric ciphers.
#pragma once

#include <CommonCrypto/CommonCryptoError.h>
#include <stdbool.h>

typedef struct _CCCryptor* CCCryptorRef;
typedef uint32_t CCOperation;
typedef uint32_t CCAlgorithm;
typedef uint32_t CCOptions;
typedef uint32_t CCMode;
typedef uint32_t CCPadding;
typedef uint32_t CCModeOptions;
enum { kCCEncrypt = 0, kCCDecrypt };
enum {
  kCCAlgorithmAES128 = 0,
  kCCAlgorithmAES = 0,
  kCCAlgorithmDES,
  kCCAlgorithm3DES,
  kCCAlgorithmCAST,
  kCCAlgorithmRC4,
  kCCAlgorithmRC2,
  kCCAlgorithmBlowfish,
};
enum { kCCOptionPKCS7Padding = 1, kCCOptionECBMode = 2 };
enum {
  kCCKeySizeAES128 = 16,
  kCCKeySizeAES192 = 24,
  kCCKeySizeAES256 = 32,
  kCCKeySizeDES = 8,
  kCCKeySize3DES = 24,
  kCCKeySizeMinCAST = 5,
  kCCKeySizeMaxCAST = 16,
  kCCKeySizeMinRC4 = 1,
  kCCKeySizeMaxRC4 = 512,
  kCCKeySizeMinRC2 = 1,
  kCCKeySizeMaxRC2 = 128,
  kCCKeySizeMinBlowfish = 8,
  kCCKeySizeMaxBlowfish = 56,
};
enum {
  kCCBlockSizeAES128 = 16,
  kCCBlockSizeDES = 8,
  kCCBlockSize3DES = 8,
  kCCBlockSizeCAST = 8,
  kCCBlockSizeRC2 = 8,
  kCCBlockSizeBlowfish = 8,
};
enum { kCCModeECB = 1, kCCModeCBC, kCCModeCFB, kCCModeCTR, kCCModeOFB = 7, kCCModeRC4 = 9, kCCModeCFB8 };
enum { ccNoPadding = 0, ccPKCS7Padding = 1 };
enum { kCCModeOptionCTR_BE = 2 };

__BEGIN_DECLS
CCCryptorStatus CCCrypt(CCOperation operation, CCAlgorithm algorithm, CCOptions options, const void* key,
                        size_t key_size, const void* vector, const void* in, size_t in_size, void* out,
                        size_t out_size, size_t* moved);
CCCryptorStatus CCCryptorCreate(CCOperation operation, CCAlgorithm algorithm, CCOptions options, const void* key,
                                size_t key_size, const void* vector, CCCryptorRef* cryptor);
CCCryptorStatus CCCryptorCreateWithMode(CCOperation operation, CCMode mode, CCAlgorithm algorithm, CCPadding padding,
                                        const void* vector, const void* key, size_t key_size, const void* tweak,
                                        size_t tweak_size, int rounds, CCModeOptions options, CCCryptorRef* cryptor);
CCCryptorStatus CCCryptorUpdate(CCCryptorRef cryptor, const void* in, size_t in_size, void* out, size_t out_size,
                                size_t* moved);
CCCryptorStatus CCCryptorFinal(CCCryptorRef cryptor, void* out, size_t out_size, size_t* moved);
CCCryptorStatus CCCryptorRelease(CCCryptorRef cryptor);
CCCryptorStatus CCCryptorReset(CCCryptorRef cryptor, const void* vector);
size_t CCCryptorGetOutputLength(CCCryptorRef cryptor, size_t in_size, bool final);
__END_DECLS
