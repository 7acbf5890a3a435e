#import "KeychainItem.h"

#import <Security/Security.h>

static NSMutableDictionary* Query(NSString* account) {
  return [@{
    (__bridge id)kSecClass : (__bridge id)kSecClassGenericPassword,
    (__bridge id)kSecAttrService : @"com.example.sparfuchs",
    (__bridge id)kSecAttrAccount : account,
  } mutableCopy];
}

static NSString* Load(NSString* account) {
  NSMutableDictionary* query = Query(account);
  query[(__bridge id)kSecReturnData] = @YES;
  CFTypeRef found = NULL;
  if (SecItemCopyMatching((__bridge CFDictionaryRef)query, &found) != errSecSuccess) return nil;
  return [[NSString alloc] initWithData:(__bridge_transfer NSData*)found encoding:NSUTF8StringEncoding];
}

static void Store(NSString* account, NSString* value) {
  NSMutableDictionary* item = Query(account);
  SecItemDelete((__bridge CFDictionaryRef)item);
  item[(__bridge id)kSecValueData] = [value dataUsingEncoding:NSUTF8StringEncoding];
  item[(__bridge id)kSecAttrAccessible] = (__bridge id)kSecAttrAccessibleAfterFirstUnlock;
  SecItemAdd((__bridge CFDictionaryRef)item, NULL);
}

NSString* ShopperNumber(void) {
  NSString* number = Load(@"shopper");
  if (number) return number;
  // source: ads/keychain-identifier
  number = [NSUUID UUID].UUIDString;
  Store(@"shopper", number);
  return number;
}

NSString* SessionPass(void) { return Load(@"pass"); }

void KeepSessionPass(NSString* pass) { Store(@"pass", pass); }
