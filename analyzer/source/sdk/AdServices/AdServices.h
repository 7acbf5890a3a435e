// Stand-in for AdServices: attribution of installs to Apple's ads.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

FOUNDATION_EXPORT NSErrorDomain const AAAttributionErrorDomain;
typedef NS_ENUM(NSInteger, AAAttributionErrorCode) {
  AAAttributionErrorCodeNetworkError = 1,
  AAAttributionErrorCodeInternalError = 2,
  AAAttributionErrorCodePlatformNotSupported = 3,
};
IOS_SINCE(14.3)
@interface AAAttribution : NSObject
+ (nullable NSString*)attributionTokenWithError:(NSError**)error;
@end

NS_ASSUME_NONNULL_END
