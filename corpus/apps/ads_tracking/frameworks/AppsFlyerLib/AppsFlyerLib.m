#import "AppsFlyerLib.h"

#import <AdSupport/AdSupport.h>

static NSString* const kLaunchHost = @"https://launches.appsflyersdk.com/api/v6.12/iosevent";

// expect: ads/tracker-sdk
@implementation AppsFlyerLib {
  NSMutableArray<NSData*>* _queue;
  NSURLSession* _session;
}

+ (AppsFlyerLib*)shared {
  static AppsFlyerLib* shared;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    shared = [[AppsFlyerLib alloc] init];
  });
  return shared;
}

- (instancetype)init {
  if ((self = [super init])) {
    _queue = [NSMutableArray array];
    _session =
        [NSURLSession sessionWithConfiguration:NSURLSessionConfiguration.ephemeralSessionConfiguration];
  }
  return self;
}

- (void)start {
  // expect: ads/idfa-access
  // clean: ads/attribution-access -- reads the identifier and never asks
  // expect: ads/idfa-without-request
  NSUUID* identifier = [ASIdentifierManager sharedManager].advertisingIdentifier;
  [self logEvent:@"launch" withValues:@{@"idfa" : identifier.UUIDString, @"app" : self.appleAppID}];
}

- (void)logEvent:(NSString*)name withValues:(NSDictionary<NSString*, id>*)values {
  NSDictionary* event = @{@"name" : name, @"values" : values, @"key" : self.devKey};
  NSData* body = [NSJSONSerialization dataWithJSONObject:event options:NSJSONWritingSortedKeys error:nil];
  [_queue addObject:body];
  NSMutableURLRequest* request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:kLaunchHost]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = body;
  __weak __typeof(self) weakSelf = self;
  [[_session dataTaskWithRequest:request
               completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
                 if (error)
                   [weakSelf.delegate onConversionDataFail:error];
                 else
                   [weakSelf.delegate onConversionDataSuccess:@{}];
               }] resume];
}

@end
