#import <Foundation/Foundation.h>

@interface FBAdInitSettings : NSObject
- (instancetype)initWithPlacementIDs:(NSArray<NSString*>*)placements mediationService:(NSString*)service;
@end

@interface FBAudienceNetworkAds : NSObject
+ (void)initializeWithSettings:(FBAdInitSettings*)settings completionHandler:(void (^)(id results))completion;
@end
