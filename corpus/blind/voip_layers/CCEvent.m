#import "CallCore.h"

@implementation CCEvent

+ (CCEvent *)eventFromPayload:(NSDictionary *)payload {
    CCEvent *event = [[CCEvent alloc] init];
    NSString *verb = payload[@"verb"];
    if ([verb isEqual:@"cancel"])
        event->_kind = CCEventCancel;
    else if ([verb isEqual:@"refresh"])
        event->_kind = CCEventRefresh;
    else
        event->_kind = CCEventOffer;
    event->_call = [[NSUUID alloc] initWithUUIDString:payload[@"call"] ?: @""] ?: [NSUUID UUID];
    event->_peer = [payload[@"peer"] copy] ?: @"unknown";
    return event;
}

@end

void CCDispatchEvent(CCDesk *desk, CCEvent *event, dispatch_block_t done) {
    NSCParameterAssert(desk);
    [desk receive:event done:done];
}
