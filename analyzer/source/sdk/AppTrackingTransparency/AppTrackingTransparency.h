// Stand-in for AppTrackingTransparency.
#pragma once

#import <Foundation/Foundation.h>

typedef NS_ENUM(NSUInteger, ATTrackingManagerAuthorizationStatus) {
  ATTrackingManagerAuthorizationStatusNotDetermined = 0,
  ATTrackingManagerAuthorizationStatusRestricted,
  ATTrackingManagerAuthorizationStatusDenied,
  ATTrackingManagerAuthorizationStatusAuthorized,
};
IOS_SINCE(14.0)
@interface ATTrackingManager : NSObject
@property(class, nonatomic, readonly) ATTrackingManagerAuthorizationStatus trackingAuthorizationStatus;
+ (void)requestTrackingAuthorizationWithCompletionHandler:
    (void (^_Nonnull)(ATTrackingManagerAuthorizationStatus status))completion;
@end
