#import <CallKit/CallKit.h>
#import <Foundation/Foundation.h>

typedef NS_ENUM(NSInteger, CCEventKind) { CCEventOffer, CCEventCancel, CCEventRefresh };

@interface CCEvent : NSObject
@property (nonatomic, readonly) CCEventKind kind;
@property (nonatomic, readonly) NSUUID *call;
@property (nonatomic, readonly) NSString *peer;
+ (CCEvent *)eventFromPayload:(NSDictionary *)payload;
@end

/// Everything that talks to the system's call screen is in here.
@interface CCDesk : NSObject <CXProviderDelegate>
- (void)receive:(CCEvent *)event done:(dispatch_block_t)done;
@end

void CCDispatchEvent(CCDesk *desk, CCEvent *event, dispatch_block_t done);
