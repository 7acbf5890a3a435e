// Stand-in for <CommonCrypto/CommonDigest.h>: message digests.
#pragma once

#include <sys/types.h>

typedef uint32_t CC_LONG;
typedef uint64_t CC_LONG64;
#define CC_MD2_DIGEST_LENGTH 16
#define CC_MD2_BLOCK_BYTES 16
#define CC_MD4_DIGEST_LENGTH 16
#define CC_MD4_BLOCK_BYTES 64
#define CC_MD5_DIGEST_LENGTH 16
#define CC_MD5_BLOCK_BYTES 64
#define CC_SHA1_DIGEST_LENGTH 20
#define CC_SHA1_BLOCK_BYTES 64
#define CC_SHA224_DIGEST_LENGTH 28
#define CC_SHA224_BLOCK_BYTES 64
#define CC_SHA256_DIGEST_LENGTH 32
#define CC_SHA256_BLOCK_BYTES 64
#define CC_SHA384_DIGEST_LENGTH 48
#define CC_SHA384_BLOCK_BYTES 128
#define CC_SHA512_DIGEST_LENGTH 64
#define CC_SHA512_BLOCK_BYTES 128

typedef struct CC_MD2state_st {
  uint64_t state[28];
} CC_MD2_CTX;
typedef struct CC_MD4state_st {
  uint64_t state[28];
} CC_MD4_CTX;
typedef struct CC_MD5state_st {
  uint64_t state[28];
} CC_MD5_CTX;
typedef struct CC_SHA1state_st {
  uint64_t state[28];
} CC_SHA1_CTX;
typedef struct CC_SHA256state_st {
  uint64_t state[28];
} CC_SHA256_CTX;
typedef struct CC_SHA512state_st {
  uint64_t state[28];
} CC_SHA512_CTX;

__BEGIN_DECLS
int CC_MD2_Init(CC_MD2_CTX* context);
int CC_MD2_Update(CC_MD2_CTX* context, const void* data, CC_LONG length);
int CC_MD2_Final(unsigned char* digest, CC_MD2_CTX* context);
unsigned char* CC_MD2(const void* data, CC_LONG length, unsigned char* digest);
int CC_MD4_Init(CC_MD4_CTX* context);
int CC_MD4_Update(CC_MD4_CTX* context, const void* data, CC_LONG length);
int CC_MD4_Final(unsigned char* digest, CC_MD4_CTX* context);
unsigned char* CC_MD4(const void* data, CC_LONG length, unsigned char* digest);
int CC_MD5_Init(CC_MD5_CTX* context);
int CC_MD5_Update(CC_MD5_CTX* context, const void* data, CC_LONG length);
int CC_MD5_Final(unsigned char* digest, CC_MD5_CTX* context);
unsigned char* CC_MD5(const void* data, CC_LONG length, unsigned char* digest);
int CC_SHA1_Init(CC_SHA1_CTX* context);
int CC_SHA1_Update(CC_SHA1_CTX* context, const void* data, CC_LONG length);
int CC_SHA1_Final(unsigned char* digest, CC_SHA1_CTX* context);
unsigned char* CC_SHA1(const void* data, CC_LONG length, unsigned char* digest);
int CC_SHA224_Init(CC_SHA256_CTX* context);
int CC_SHA224_Update(CC_SHA256_CTX* context, const void* data, CC_LONG length);
int CC_SHA224_Final(unsigned char* digest, CC_SHA256_CTX* context);
unsigned char* CC_SHA224(const void* data, CC_LONG length, unsigned char* digest);
int CC_SHA256_Init(CC_SHA256_CTX* context);
int CC_SHA256_Update(CC_SHA256_CTX* context, const void* data, CC_LONG length);
int CC_SHA256_Final(unsigned char* digest, CC_SHA256_CTX* context);
unsigned char* CC_SHA256(const void* data, CC_LONG length, unsigned char* digest);
int CC_SHA384_Init(CC_SHA512_CTX* context);
int CC_SHA384_Update(CC_SHA512_CTX* context, const void* data, CC_LONG length);
int CC_SHA384_Final(unsigned char* digest, CC_SHA512_CTX* context);
unsigned char* CC_SHA384(const void* data, CC_LONG length, unsigned char* digest);
int CC_SHA512_Init(CC_SHA512_CTX* context);
int CC_SHA512_Update(CC_SHA512_CTX* context, const void* data, CC_LONG length);
int CC_SHA512_Final(unsigned char* digest, CC_SHA512_CTX* context);
unsigned char* CC_SHA512(const void* data, CC_LONG length, unsigned char* digest);
__END_DECLS
