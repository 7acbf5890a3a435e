#import "CallDesk.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>

@interface Visitor : NSObject
@property(copy) NSString* name;
@property(copy) NSString* door;
@property(strong) NSUUID* call;
@end

@implementation Visitor
@end

@interface CallDesk () <CXProviderDelegate>
@end

@implementation CallDesk {
  CXProvider* _provider;
  NSMutableArray<Visitor*>* _visitors;
}

- (instancetype)init {
  if ((self = [super init])) {
    _visitors = [NSMutableArray array];
    _provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
    [_provider setDelegate:self queue:nil];
  }
  return self;
}

- (void)acceptMessage:(NSDictionary*)message {
  Visitor* visitor = [[Visitor alloc] init];
  visitor.name = message[@"name"] ?: @"Somebody";
  visitor.door = message[@"door"] ?: @"front door";
  visitor.call = [NSUUID UUID];
  [self admitVisitor:visitor];
}

- (void)admitVisitor:(Visitor*)visitor {
  [_visitors addObject:visitor];
  if (_visitors.count > 1) NSLog(@"%@ waits", visitor.name);
  [self ringForVisitor:visitor];
}

- (void)ringForVisitor:(Visitor*)visitor {
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.localizedCallerName = [NSString stringWithFormat:@"%@, %@", visitor.name, visitor.door];
  [_provider reportNewIncomingCallWithUUID:visitor.call
                                    update:update
                                completion:^(NSError* error) {
                                  if (error) [self->_visitors removeObject:visitor];
                                }];
  // clean: voip/call-report-spoofed -- a notification of the app's own
  [NSNotificationCenter.defaultCenter postNotificationName:@"NeighbourCallReportedNotification"
                                                    object:visitor];
}

- (void)providerDidReset:(CXProvider*)provider {
  [_visitors removeAllObjects];
}

- (void)provider:(CXProvider*)provider performAnswerCallAction:(CXAnswerCallAction*)action {
  [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryPlayAndRecord
                                        mode:AVAudioSessionModeVoiceChat
                                     options:0
                                       error:nil];
  [action fulfill];
}

@end
