#import "PartyLine.h"

#import <MultipeerConnectivity/MultipeerConnectivity.h>

NSNotificationName const PartyLineFrameNotification = @"PartyLineFrame";
NSString *const PartyLineFrameKey = @"frame";

@interface PartyLine () <MCSessionDelegate, MCNearbyServiceAdvertiserDelegate>
@property (nonatomic, strong) MCSession *room;
@property (nonatomic, strong) MCNearbyServiceAdvertiser *advertiser;
@end

@implementation PartyLine

- (instancetype)initWithName:(NSString *)name {
    self = [super init];
    if (self) {
        MCPeerID *me = [[MCPeerID alloc] initWithDisplayName:name];
        _room = [[MCSession alloc] initWithPeer:me securityIdentity:nil encryptionPreference:MCEncryptionNone];
        _room.delegate = self;
        _advertiser = [[MCNearbyServiceAdvertiser alloc] initWithPeer:me discoveryInfo:nil serviceType:@"masquerade"];
        _advertiser.delegate = self;
    }
    return self;
}

- (void)join {
    [self.advertiser startAdvertisingPeer];
    [[NSNotificationCenter defaultCenter] addObserver:self
                                             selector:@selector(frameArrived:)
                                                 name:PartyLineFrameNotification
                                               object:nil];
}

- (void)leave {
    [[NSNotificationCenter defaultCenter] removeObserver:self];
    [self.room disconnect];
}

- (void)frameArrived:(NSNotification *)notification {
    if (self.room.connectedPeers.count == 0) return;
    NSData *packed = [NSKeyedArchiver archivedDataWithRootObject:notification.userInfo[PartyLineFrameKey]
                                           requiringSecureCoding:YES
                                                           error:nil];
    NSError *error;
    // expect: face/to-peers
    if (![self.room sendData:packed toPeers:self.room.connectedPeers withMode:MCSessionSendDataUnreliable error:&error])
        NSLog(@"lost a frame: %@", error);
}

- (void)advertiser:(MCNearbyServiceAdvertiser *)advertiser didReceiveInvitationFromPeer:(MCPeerID *)peer withContext:(NSData *)context invitationHandler:(void (^)(BOOL, MCSession *))handler {
    handler(YES, self.room);
}

- (void)session:(MCSession *)session peer:(MCPeerID *)peer didChangeState:(MCSessionState)state {
}

- (void)session:(MCSession *)session didReceiveData:(NSData *)data fromPeer:(MCPeerID *)peer {
    [[NSNotificationCenter defaultCenter] postNotificationName:@"PartyLineMask" object:peer.displayName];
}

- (void)session:(MCSession *)session didReceiveStream:(NSInputStream *)stream withName:(NSString *)name fromPeer:(MCPeerID *)peer {
}

- (void)session:(MCSession *)session didStartReceivingResourceWithName:(NSString *)name fromPeer:(MCPeerID *)peer withProgress:(NSProgress *)progress {
}

- (void)session:(MCSession *)session didFinishReceivingResourceWithName:(NSString *)name fromPeer:(MCPeerID *)peer atURL:(NSURL *)url withError:(NSError *)error {
}

@end
