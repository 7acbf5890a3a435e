// Stand-in for <CommonCrypto/CommonSymmetricKeywrap.h>.
#pragma once

#include <CommonCrypto/CommonCryptoError.h>

enum { kCCWRAPAES = 1 };
typedef uint32_t CCWrappingAlgorithm;
