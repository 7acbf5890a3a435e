#import "FBSDKAppEvents.h"

// expect: ads/tracker-sdk
@implementation FBSDKAppEvents {
  NSMutableArray<NSDictionary*>* _queue;
  NSDictionary* _user;
}

+ (FBSDKAppEvents*)shared {
  static FBSDKAppEvents* shared;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    shared = [[FBSDKAppEvents alloc] init];
    shared->_queue = [NSMutableArray array];
  });
  return shared;
}

- (void)logEvent:(NSString*)name parameters:(NSDictionary<NSString*, id>*)parameters {
  [_queue addObject:@{@"name" : name, @"fields" : @(parameters.count)}];
}

- (void)setUserEmail:(NSString*)email
           firstName:(NSString*)first
            lastName:(NSString*)last
               phone:(NSString*)phone
         dateOfBirth:(NSString*)birth
              gender:(NSString*)gender
                city:(NSString*)city
               state:(NSString*)state
                 zip:(NSString*)zip
             country:(NSString*)country {
  _user = @{@"em" : email ?: @"", @"zp" : zip ?: @""};
}

@end
