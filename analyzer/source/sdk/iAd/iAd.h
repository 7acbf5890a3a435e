// Stand-in for iAd: the attribution that AdServices replaced.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

FOUNDATION_EXPORT NSString* const ADClientErrorDomain;
typedef NS_ENUM(NSInteger, ADClientError) {
  ADClientErrorUnknown = 0,
  ADClientErrorTrackingRestrictedOrDenied = 1,
  ADClientErrorMissingData = 2,
  ADClientErrorCorruptResponse = 3,
};
@interface ADClient : NSObject
+ (ADClient*)sharedClient;
- (void)requestAttributionDetailsWithBlock:(void (^)(NSDictionary<NSString*, NSObject*>* _Nullable details,
                                                     NSError* _Nullable error))completion;
- (void)addClientToSegments:(NSArray<NSString*>*)segments replaceExisting:(BOOL)replace;
@end

NS_ASSUME_NONNULL_END
