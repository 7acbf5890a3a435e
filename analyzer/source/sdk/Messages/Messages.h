// Stand-in for Messages: apps inside Messages.
#pragma once

#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class MSConversation;
@interface MSMessage : NSObject <NSCopying, NSSecureCoding>
@property(nullable, nonatomic, copy) NSURL* URL;
@end
@interface MSConversation : NSObject
@property(nonatomic, readonly) NSUUID* localParticipantIdentifier;
- (void)insertMessage:(MSMessage*)message completionHandler:(nullable void (^)(NSError* _Nullable error))completion;
- (void)insertText:(NSString*)text completionHandler:(nullable void (^)(NSError* _Nullable error))completion;
@end
@interface MSMessagesAppViewController : UIViewController
@property(nullable, nonatomic, strong, readonly) MSConversation* activeConversation;
- (void)willBecomeActiveWithConversation:(MSConversation*)conversation;
- (void)didBecomeActiveWithConversation:(MSConversation*)conversation;
@end

NS_ASSUME_NONNULL_END
