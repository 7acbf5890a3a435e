// Stand-in for AdSupport: the advertising identifier.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface ASIdentifierManager : NSObject
+ (ASIdentifierManager*)sharedManager;
@property(nonatomic, readonly) NSUUID* advertisingIdentifier;
@property(nonatomic, readonly, getter=isAdvertisingTrackingEnabled) BOOL advertisingTrackingEnabled;
@end

NS_ASSUME_NONNULL_END
