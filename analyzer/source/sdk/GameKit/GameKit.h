// Stand-in for GameKit: players and matches.
#pragma once

#import <Foundation/Foundation.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class GKPlayer, GKMatch, GKLocalPlayer;
typedef NS_ENUM(NSInteger, GKMatchSendDataMode) { GKMatchSendDataReliable, GKMatchSendDataUnreliable };
@interface GKBasePlayer : NSObject
@property(nullable, readonly) NSString* displayName;
@end
@interface GKPlayer : GKBasePlayer
@property(readonly) NSString *alias, *gamePlayerID, *teamPlayerID;
@end
@interface GKLocalPlayer : GKPlayer
@property(class, readonly) GKLocalPlayer* localPlayer;
@property(readonly, getter=isAuthenticated) BOOL authenticated;
@property(nullable, nonatomic, copy) void (^authenticateHandler)
    (UIViewController* _Nullable controller, NSError* _Nullable error);
@end
@protocol GKMatchDelegate <NSObject>
@optional
- (void)match:(GKMatch*)match didReceiveData:(NSData*)data fromRemotePlayer:(GKPlayer*)player;
- (void)match:(GKMatch*)match player:(GKPlayer*)player didChangeConnectionState:(NSInteger)state;
- (void)match:(GKMatch*)match didFailWithError:(nullable NSError*)error;
@end
@interface GKVoiceChat : NSObject
- (void)start;
- (void)stop;
@end
@interface GKMatch : NSObject
@property(readonly) NSArray<GKPlayer*>* players;
@property(nullable, nonatomic, assign) id<GKMatchDelegate> delegate;
- (BOOL)sendData:(NSData*)data
       toPlayers:(NSArray<GKPlayer*>*)players
        dataMode:(GKMatchSendDataMode)mode
           error:(NSError**)error;
- (BOOL)sendDataToAllPlayers:(NSData*)data withDataMode:(GKMatchSendDataMode)mode error:(NSError**)error;
- (nullable GKVoiceChat*)voiceChatWithName:(NSString*)name;
- (void)disconnect;
@end

NS_ASSUME_NONNULL_END
