#import "DuelRoom.h"

#import <MultipeerConnectivity/MultipeerConnectivity.h>

@interface DuelRoom () <MCSessionDelegate>
@end

@implementation DuelRoom {
  MCSession* _session;
  MCNearbyServiceAdvertiser* _advertiser;
}

- (instancetype)initWithPlayer:(NSString*)player {
  if ((self = [super init])) {
    MCPeerID* peer = [[MCPeerID alloc] initWithDisplayName:player];
    _session = [[MCSession alloc] initWithPeer:peer
                              securityIdentity:nil
                          encryptionPreference:MCEncryptionRequired];
    _session.delegate = self;
    _advertiser = [[MCNearbyServiceAdvertiser alloc] initWithPeer:peer
                                                    discoveryInfo:nil
                                                      serviceType:@"grimasse"];
    [_advertiser startAdvertisingPeer];
  }
  return self;
}

- (void)share:(NSDictionary*)face {
  if (_session.connectedPeers.count == 0) return;
  NSData* data = [NSJSONSerialization dataWithJSONObject:face options:0 error:nil];
  // expect: face/to-peers
  [_session sendData:data toPeers:_session.connectedPeers withMode:MCSessionSendDataUnreliable error:nil];
}

- (void)session:(MCSession*)session peer:(MCPeerID*)peer didChangeState:(MCSessionState)state {
  NSLog(@"%@ %ld", peer.displayName, (long)state);
}

- (void)session:(MCSession*)session didReceiveData:(NSData*)data fromPeer:(MCPeerID*)peer {
  NSDictionary* face = [NSJSONSerialization JSONObjectWithData:data options:0 error:nil];
  [NSNotificationCenter.defaultCenter postNotificationName:@"RivalFace"
                                                    object:self
                                                  userInfo:@{@"rival" : face ?: @{}}];
}

- (void)session:(MCSession*)session
    didReceiveStream:(NSInputStream*)stream
            withName:(NSString*)name
            fromPeer:(MCPeerID*)peer {
}

- (void)session:(MCSession*)session
    didStartReceivingResourceWithName:(NSString*)name
                             fromPeer:(MCPeerID*)peer
                         withProgress:(NSProgress*)progress {
}

- (void)session:(MCSession*)session
    didFinishReceivingResourceWithName:(NSString*)name
                              fromPeer:(MCPeerID*)peer
                                 atURL:(NSURL*)url
                             withError:(NSError*)error {
}

@end
