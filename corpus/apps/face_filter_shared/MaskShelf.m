#import "MaskShelf.h"

#import <CloudKit/CloudKit.h>
#import <MultipeerConnectivity/MultipeerConnectivity.h>
#import <WebKit/WebKit.h>

#import "FIRAnalytics.h"

@implementation MaskShelf {
  MCSession* _friends;
}

- (void)saveChoice {
  CKRecord* record = [[CKRecord alloc] initWithRecordType:@"Choice"];
  [record setObject:self.chosen forKey:@"mask"];
  // clean: face/to-cloud
  [CKContainer.defaultContainer.privateCloudDatabase saveRecord:record
                                              completionHandler:^(CKRecord* saved, NSError* error){
                                              }];
  // clean: face/to-analytics -- the name of a mask, not of who wears it
  [FIRAnalytics logEventWithName:@"mask_chosen" parameters:@{@"mask" : self.chosen}];
}

- (void)showChoiceOn:(WKWebView*)page {
  NSString* script = [NSString stringWithFormat:@"show('%@')", self.chosen];
  // clean: face/to-web-view
  [page evaluateJavaScript:script completionHandler:nil];
}

- (void)offerChoice {
  if (!_friends) {
    MCPeerID* me = [[MCPeerID alloc] initWithDisplayName:@"Narr"];
    _friends = [[MCSession alloc] initWithPeer:me];
  }
  NSData* data = [self.chosen dataUsingEncoding:NSUTF8StringEncoding];
  // clean: face/to-peers
  [_friends sendData:data toPeers:_friends.connectedPeers withMode:MCSessionSendDataReliable error:nil];
}

@end
