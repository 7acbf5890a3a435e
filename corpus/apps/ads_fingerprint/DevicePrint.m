#import "DevicePrint.h"

#import <CommonCrypto/CommonDigest.h>
#import <CoreTelephony/CoreTelephony.h>
#import <UIKit/UIKit.h>
#include <sys/sysctl.h>

@implementation DevicePrint

- (NSString*)machine {
  char name[64] = {0};
  size_t size = sizeof name;
  if (sysctlbyname("hw.machine", name, &size, NULL, 0) != 0) return @"?";
  return @(name);
}

- (NSArray<NSString*>*)traits {
  NSMutableArray<NSString*>* traits = [NSMutableArray array];
  UIDevice* device = UIDevice.currentDevice;
  [traits addObject:device.name];
  [traits addObject:device.systemVersion];
  [traits addObject:[self machine]];
  CGRect pixels = UIScreen.mainScreen.nativeBounds;
  [traits addObject:[NSString stringWithFormat:@"%.0fx%.0f", pixels.size.width, pixels.size.height]];
  [traits addObject:NSTimeZone.localTimeZone.name];
  [traits addObjectsFromArray:NSLocale.preferredLanguages];
  [traits addObject:[NSString stringWithFormat:@"%llu", NSProcessInfo.processInfo.physicalMemory]];
  CTTelephonyNetworkInfo* network = [[CTTelephonyNetworkInfo alloc] init];
  for (CTCarrier* carrier in network.serviceSubscriberCellularProviders.allValues)
    [traits addObject:carrier.mobileNetworkCode ?: @"-"];
  return traits;
}

- (NSString*)word {
  NSData* bytes = [[[self traits] componentsJoinedByString:@"|"] dataUsingEncoding:NSUTF8StringEncoding];
  unsigned char digest[CC_SHA256_DIGEST_LENGTH];
  CC_SHA256(bytes.bytes, (CC_LONG)bytes.length, digest);
  return [[NSData dataWithBytes:digest length:sizeof digest] base64EncodedStringWithOptions:0];
}

@end
