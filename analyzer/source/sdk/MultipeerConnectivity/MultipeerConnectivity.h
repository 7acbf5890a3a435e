// Stand-in for MultipeerConnectivity: sessions with nearby devices.
#pragma once

#import <Foundation/Foundation.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class MCSession, MCPeerID, MCNearbyServiceAdvertiser, MCNearbyServiceBrowser, MCBrowserViewController;
typedef NS_ENUM(NSInteger, MCSessionSendDataMode) { MCSessionSendDataReliable, MCSessionSendDataUnreliable };
typedef NS_ENUM(NSInteger, MCSessionState) {
  MCSessionStateNotConnected,
  MCSessionStateConnecting,
  MCSessionStateConnected,
};
typedef NS_ENUM(NSInteger, MCEncryptionPreference) {
  MCEncryptionOptional,
  MCEncryptionRequired,
  MCEncryptionNone,
};
FOUNDATION_EXPORT NSString* const MCErrorDomain;
@interface MCPeerID : NSObject <NSCopying, NSSecureCoding>
- (instancetype)initWithDisplayName:(NSString*)name;
@property(readonly, nonatomic) NSString* displayName;
@end
@protocol MCSessionDelegate <NSObject>
- (void)session:(MCSession*)session peer:(MCPeerID*)peer didChangeState:(MCSessionState)state;
- (void)session:(MCSession*)session didReceiveData:(NSData*)data fromPeer:(MCPeerID*)peer;
- (void)session:(MCSession*)session
    didReceiveStream:(NSInputStream*)stream
            withName:(NSString*)name
            fromPeer:(MCPeerID*)peer;
- (void)session:(MCSession*)session
    didStartReceivingResourceWithName:(NSString*)name
                             fromPeer:(MCPeerID*)peer
                         withProgress:(NSProgress*)progress;
- (void)session:(MCSession*)session
    didFinishReceivingResourceWithName:(NSString*)name
                              fromPeer:(MCPeerID*)peer
                                 atURL:(nullable NSURL*)url
                             withError:(nullable NSError*)error;
@optional
- (void)session:(MCSession*)session
    didReceiveCertificate:(nullable NSArray*)certificate
                 fromPeer:(MCPeerID*)peer
       certificateHandler:(void (^)(BOOL accept))handler;
@end
@interface MCSession : NSObject
- (instancetype)initWithPeer:(MCPeerID*)peer;
- (instancetype)initWithPeer:(MCPeerID*)peer
            securityIdentity:(nullable NSArray*)identity
        encryptionPreference:(MCEncryptionPreference)preference;
- (BOOL)sendData:(NSData*)data
         toPeers:(NSArray<MCPeerID*>*)peers
        withMode:(MCSessionSendDataMode)mode
           error:(NSError**)error;
- (void)disconnect;
@property(readonly, nonatomic) NSArray<MCPeerID*>* connectedPeers;
- (nullable NSProgress*)sendResourceAtURL:(NSURL*)url
                                 withName:(NSString*)name
                                   toPeer:(MCPeerID*)peer
                    withCompletionHandler:(nullable void (^)(NSError* _Nullable error))completion;
- (nullable NSOutputStream*)startStreamWithName:(NSString*)name toPeer:(MCPeerID*)peer error:(NSError**)error;
@property(weak, nonatomic, nullable) id<MCSessionDelegate> delegate;
@property(readonly, nonatomic) MCPeerID* myPeerID;
@end
@protocol MCNearbyServiceAdvertiserDelegate <NSObject>
- (void)advertiser:(MCNearbyServiceAdvertiser*)advertiser
    didReceiveInvitationFromPeer:(MCPeerID*)peer
                     withContext:(nullable NSData*)context
               invitationHandler:(void (^)(BOOL accept, MCSession* _Nullable session))handler;
@end
@interface MCNearbyServiceAdvertiser : NSObject
- (instancetype)initWithPeer:(MCPeerID*)peer
               discoveryInfo:(nullable NSDictionary<NSString*, NSString*>*)info
                 serviceType:(NSString*)type;
- (void)startAdvertisingPeer;
- (void)stopAdvertisingPeer;
@property(weak, nonatomic, nullable) id<MCNearbyServiceAdvertiserDelegate> delegate;
@end
@protocol MCNearbyServiceBrowserDelegate <NSObject>
- (void)browser:(MCNearbyServiceBrowser*)browser
            foundPeer:(MCPeerID*)peer
    withDiscoveryInfo:(nullable NSDictionary<NSString*, NSString*>*)info;
- (void)browser:(MCNearbyServiceBrowser*)browser lostPeer:(MCPeerID*)peer;
@end
@interface MCNearbyServiceBrowser : NSObject
- (instancetype)initWithPeer:(MCPeerID*)peer serviceType:(NSString*)type;
- (void)startBrowsingForPeers;
- (void)stopBrowsingForPeers;
- (void)invitePeer:(MCPeerID*)peer
         toSession:(MCSession*)session
       withContext:(nullable NSData*)context
           timeout:(NSTimeInterval)timeout;
@property(weak, nonatomic, nullable) id<MCNearbyServiceBrowserDelegate> delegate;
@end
@interface MCBrowserViewController : UIViewController
- (instancetype)initWithServiceType:(NSString*)type session:(MCSession*)session;
@end

NS_ASSUME_NONNULL_END
