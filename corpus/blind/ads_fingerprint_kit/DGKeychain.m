#import "DGKeychain.h"

#import <Security/Security.h>

#define DG_SERVICE @"com.devicegraph.anchor"

@implementation DGKeychain

+ (NSMutableDictionary *)query {
  return [@{
    (__bridge id)kSecClass : (__bridge id)kSecClassGenericPassword,
    (__bridge id)kSecAttrService : DG_SERVICE,
    (__bridge id)kSecAttrAccount : @"device",
  } mutableCopy];
}

+ (NSString *)anchor {
  NSMutableDictionary *query = [self query];
  query[(__bridge id)kSecReturnData] = @YES;
  CFTypeRef found = NULL;
  if (SecItemCopyMatching((__bridge CFDictionaryRef)query, &found) == errSecSuccess) {
    NSData *data = (__bridge_transfer NSData *)found;
    return [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding];
  }
  NSString *fresh = [NSUUID UUID].UUIDString;
  NSMutableDictionary *item = [self query];
  item[(__bridge id)kSecValueData] = [fresh dataUsingEncoding:NSUTF8StringEncoding];
  item[(__bridge id)kSecAttrAccessible] = (__bridge id)kSecAttrAccessibleAfterFirstUnlock;
  SecItemAdd((__bridge CFDictionaryRef)item, NULL);
  return fresh;
}

@end
