// Stand-in for <CommonCrypto/CommonKeyDerivation.h>: keys from passwords.
#pragma once

#include <CommonCrypto/CommonCryptoError.h>

enum { kCCPBKDF2 = 2 };
typedef uint32_t CCPBKDFAlgorithm;
enum { kCCPRFHmacAlgSHA1 = 1, kCCPRFHmacAlgSHA224, kCCPRFHmacAlgSHA256, kCCPRFHmacAlgSHA384, kCCPRFHmacAlgSHA512 };
typedef uint32_t CCPseudoRandomAlgorithm;

__BEGIN_DECLS
int CCKeyDerivationPBKDF(CCPBKDFAlgorithm algorithm, const char* password, size_t password_size, const uint8_t* salt,
                         size_t salt_size, CCPseudoRandomAlgorithm random, unsigned rounds, uint8_t* key,
                         size_t key_size);
unsigned CCCalibratePBKDF(CCPBKDFAlgorithm algorithm, size_t password_size, size_t salt_size,
                          CCPseudoRandomAlgorithm random, size_t key_size, uint32_t milliseconds);
__END_DECLS
