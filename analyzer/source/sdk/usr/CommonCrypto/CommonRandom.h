// Stand-in for <CommonCrypto/CommonRandom.h>.
#pragma once

#include <CommonCrypto/CommonCryptoError.h>

__BEGIN_DECLS
CCRNGStatus CCRandomGenerateBytes(void* bytes, size_t count);
__END_DECLS
