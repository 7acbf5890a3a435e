// Stand-in for AdSupport.
#pragma once

#import <Foundation/Foundation.h>

@interface ASIdentifierManager : NSObject
@property(class, nonnull, nonatomic, readonly) ASIdentifierManager* sharedManager;
@property(nonnull, nonatomic, readonly) NSUUID* advertisingIdentifier;
@property(nonatomic, readonly, getter=isAdvertisingTrackingEnabled) BOOL advertisingTrackingEnabled;
@end
