#import "NSString+Digest.h"

#import <CommonCrypto/CommonCrypto.h>

@implementation NSString (Digest)

- (NSString *)vg_normalised {
    return [[self lowercaseString] stringByTrimmingCharactersInSet:[NSCharacterSet whitespaceAndNewlineCharacterSet]];
}

- (NSString *)vg_sha256 {
    const char *utf8 = [self UTF8String];
    uint8_t bytes[CC_SHA256_DIGEST_LENGTH];
    CC_SHA256_CTX context;
    CC_SHA256_Init(&context);
    CC_SHA256_Update(&context, utf8, (CC_LONG)strlen(utf8));
    CC_SHA256_Final(bytes, &context);
    char hex[2 * CC_SHA256_DIGEST_LENGTH + 1];
    for (size_t i = 0; i < sizeof bytes; i++) snprintf(hex + 2 * i, 3, "%02x", bytes[i]);
    return [NSString stringWithUTF8String:hex];
}

@end
