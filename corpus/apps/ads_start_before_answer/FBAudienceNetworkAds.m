#import "FBAudienceNetworkAds.h"

@implementation FBAdInitSettings {
  NSArray<NSString*>* _placements;
}

- (instancetype)initWithPlacementIDs:(NSArray<NSString*>*)placements mediationService:(NSString*)service {
  if ((self = [super init])) _placements = [placements copy];
  return self;
}

@end

// expect: ads/tracker-sdk
@implementation FBAudienceNetworkAds

+ (void)initializeWithSettings:(FBAdInitSettings*)settings
             completionHandler:(void (^)(id results))completion {
  if (completion) completion(settings);
}

@end
