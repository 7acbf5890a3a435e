// Stand-in for NearbyInteraction: distance to nearby devices.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class NISession, NINearbyObject;
@interface NIDiscoveryToken : NSObject <NSCopying, NSSecureCoding>
@end
@interface NIConfiguration : NSObject <NSCopying, NSSecureCoding>
@end
@interface NINearbyPeerConfiguration : NIConfiguration
- (instancetype)initWithPeerToken:(NIDiscoveryToken*)token;
@end
@interface NINearbyObject : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, readonly, copy) NIDiscoveryToken* discoveryToken;
@property(nonatomic, readonly) float distance;
@end
@protocol NISessionDelegate <NSObject>
@optional
- (void)session:(NISession*)session didUpdateNearbyObjects:(NSArray<NINearbyObject*>*)objects;
- (void)session:(NISession*)session didInvalidateWithError:(NSError*)error;
- (void)sessionWasSuspended:(NISession*)session;
@end
IOS_SINCE(14.0)
@interface NISession : NSObject
@property(class, nonatomic, readonly, getter=isSupported) BOOL supported;
@property(nullable, nonatomic, weak) id<NISessionDelegate> delegate;
@property(nullable, nonatomic, readonly, copy) NIDiscoveryToken* discoveryToken;
- (void)runWithConfiguration:(NIConfiguration*)configuration;
- (void)pause;
- (void)invalidate;
@end

NS_ASSUME_NONNULL_END
