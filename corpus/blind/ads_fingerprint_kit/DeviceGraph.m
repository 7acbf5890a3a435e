#import "DeviceGraph.h"

#import <CommonCrypto/CommonDigest.h>
#import <UIKit/UIKit.h>

#import "DGKeychain.h"
#include "dg_probe.h"

@interface DeviceGraph ()
@property (nonatomic, copy) NSString *partner;
@property (nonatomic, strong) NSMutableArray<NSString *> *parts;
@end

@implementation DeviceGraph

+ (instancetype)graphWithPartner:(NSString *)partner {
  DeviceGraph *graph = [DeviceGraph new];
  graph.partner = partner;
  graph.parts = [NSMutableArray array];
  return graph;
}

- (void)add:(NSString *)format, ... NS_FORMAT_FUNCTION(1, 2) {
  va_list arguments;
  va_start(arguments, format);
  [self.parts addObject:[[NSString alloc] initWithFormat:format arguments:arguments]];
  va_end(arguments);
}

- (void)collect {
  dg_hardware hardware;
  dg_read_hardware(&hardware);
  [self add:@"m=%s", hardware.machine];
  [self add:@"b=%s", hardware.build];
  [self add:@"r=%llu", hardware.memory];

  UIScreen *screen = UIScreen.mainScreen;
  [self add:@"s=%.0fx%.0f@%.1f", screen.nativeBounds.size.width, screen.nativeBounds.size.height, screen.scale];
  [self add:@"l=%@", [NSLocale.preferredLanguages componentsJoinedByString:@","]];
  [self add:@"z=%@", NSTimeZone.localTimeZone.name];
  [self add:@"n=%@", UIDevice.currentDevice.name];
  [self add:@"f=%lu", (unsigned long)UIFont.familyNames.count];

  NSDictionary *disk = [NSFileManager.defaultManager attributesOfFileSystemForPath:NSHomeDirectory() error:nil];
  [self add:@"d=%@", disk[NSFileSystemSize]];
  [self add:@"u=%.0f", NSDate.date.timeIntervalSince1970 - NSProcessInfo.processInfo.systemUptime];
}

- (NSString *)digest {
  NSData *joined = [[self.parts componentsJoinedByString:@"&"] dataUsingEncoding:NSUTF8StringEncoding];
  unsigned char hash[CC_SHA256_DIGEST_LENGTH];
  CC_SHA256(joined.bytes, (CC_LONG)joined.length, hash);
  NSMutableString *hex = [NSMutableString string];
  for (int i = 0; i < CC_SHA256_DIGEST_LENGTH; i++) [hex appendFormat:@"%02x", hash[i]];
  return hex;
}

- (void)identify {
  dispatch_async(dispatch_get_global_queue(QOS_CLASS_BACKGROUND, 0), ^{
    [self collect];
    NSDictionary *body = @{
      @"partner" : self.partner,
      @"print" : [self digest],
      @"raw" : self.parts,
      @"anchor" : [DGKeychain anchor],
    };
    NSMutableURLRequest *request =
        [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://match.devicegraph.example/v3/identify"]];
    request.HTTPMethod = @"POST";
    request.HTTPBody = [NSJSONSerialization dataWithJSONObject:body options:0 error:nil];
    // expect: ads/device-fingerprint
    // expect: ads/keychain-identifier
    // expect: privacy/reason-contradicted
    [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
  });
}

@end
