#import "RouteController.h"

#import <Security/Security.h>

@implementation NoteVault

/// The key of the notes on this phone.
+ (NSData *)key {
  NSDictionary *query = @{
    (id)kSecClass : (id)kSecClassGenericPassword,
    (id)kSecAttrService : @"notes",
    (id)kSecReturnData : @YES,
  };
  CFTypeRef stored = NULL;
  if (SecItemCopyMatching((__bridge CFDictionaryRef)query, &stored) == errSecSuccess) return CFBridgingRelease(stored);
  uuid_t bytes;
  [NSUUID.UUID getUUIDBytes:bytes];
  NSData *fresh = [NSData dataWithBytes:bytes length:sizeof bytes];
  SecItemAdd((__bridge CFDictionaryRef)@{
    (id)kSecClass : (id)kSecClassGenericPassword,
    (id)kSecAttrService : @"notes",
    (id)kSecValueData : fresh,
  }, NULL);
  return fresh;
}

+ (void)reportVersion {
  NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.wanderheft.example/version"]];
  [request setValue:UIDevice.currentDevice.systemVersion forHTTPHeaderField:@"X-System"];
  [request setValue:[NSBundle.mainBundle objectForInfoDictionaryKey:@"CFBundleVersion"] forHTTPHeaderField:@"X-App"];
  // clean: ads/device-fingerprint -- the version of the system and of the app
  // clean: ads/keychain-identifier -- the key stays here
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
