#import "Digest.h"

#import <CommonCrypto/CommonDigest.h>

NSString* DigestOfText(NSString* text) {
  NSData* bytes = [text.lowercaseString dataUsingEncoding:NSUTF8StringEncoding];
  unsigned char digest[CC_SHA256_DIGEST_LENGTH];
  CC_SHA256(bytes.bytes, (CC_LONG)bytes.length, digest);
  NSMutableString* hex = [NSMutableString stringWithCapacity:2 * sizeof digest];
  for (size_t i = 0; i < sizeof digest; i++) [hex appendFormat:@"%02x", digest[i]];
  return hex;
}
