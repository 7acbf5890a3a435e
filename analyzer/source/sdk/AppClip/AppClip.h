// Stand-in for AppClip: confirmation of where an App Clip was opened.
#pragma once

#import <CoreLocation/CoreLocation.h>
#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface APActivationPayload : NSObject <NSSecureCoding, NSCopying>
@property(nullable, nonatomic, strong, readonly) NSURL* URL;
- (void)confirmAcquiredInRegion:(CLRegion*)region
              completionHandler:(void (^)(BOOL inside, NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
