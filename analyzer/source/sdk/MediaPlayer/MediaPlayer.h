// Stand-in for MediaPlayer: what the lock screen shows.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

FOUNDATION_EXPORT NSString* const MPMediaItemPropertyTitle;
@interface MPNowPlayingInfoCenter : NSObject
+ (MPNowPlayingInfoCenter*)defaultCenter;
@property(nullable, copy) NSDictionary<NSString*, id>* nowPlayingInfo;
@end
@interface MPRemoteCommand : NSObject
- (id)addTargetWithHandler:(NSInteger (^)(id event))handler;
@end
@interface MPRemoteCommandCenter : NSObject
+ (MPRemoteCommandCenter*)sharedCommandCenter;
@property(nonatomic, readonly) MPRemoteCommand* playCommand;
@property(nonatomic, readonly) MPRemoteCommand* pauseCommand;
@end

NS_ASSUME_NONNULL_END
