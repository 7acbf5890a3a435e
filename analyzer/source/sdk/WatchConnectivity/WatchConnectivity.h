// Stand-in for WatchConnectivity: sessions between watch and phone.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class WCSession;
@protocol WCSessionDelegate <NSObject>
- (void)session:(WCSession*)session
    activationDidCompleteWithState:(NSInteger)state
                             error:(nullable NSError*)error;
- (void)sessionDidBecomeInactive:(WCSession*)session;
- (void)sessionDidDeactivate:(WCSession*)session;
@optional
- (void)session:(WCSession*)session didReceiveMessage:(NSDictionary<NSString*, id>*)message;
- (void)session:(WCSession*)session didReceiveMessageData:(NSData*)data;
- (void)session:(WCSession*)session didReceiveApplicationContext:(NSDictionary<NSString*, id>*)context;
- (void)session:(WCSession*)session didReceiveUserInfo:(NSDictionary<NSString*, id>*)info;
@end
@interface WCSession : NSObject
+ (BOOL)isSupported;
@property(class, nonatomic, readonly) WCSession* defaultSession;
@property(nullable, nonatomic, weak) id<WCSessionDelegate> delegate;
@property(nonatomic, readonly, getter=isPaired) BOOL paired;
@property(nonatomic, readonly, getter=isReachable) BOOL reachable;
- (void)activateSession;
- (void)sendMessage:(NSDictionary<NSString*, id>*)message
       replyHandler:(nullable void (^)(NSDictionary<NSString*, id>* reply))reply
       errorHandler:(nullable void (^)(NSError* error))handler;
- (BOOL)updateApplicationContext:(NSDictionary<NSString*, id>*)context error:(NSError**)error;
- (id)transferUserInfo:(NSDictionary<NSString*, id>*)info;
@end

NS_ASSUME_NONNULL_END
