#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

extern NSString *const FeedRefreshTaskIdentifier;

@interface FeedStore : NSObject
@property (nonatomic, readonly) NSUInteger unread;
- (void)refreshWithCompletion:(void (^)(BOOL changed, NSError *_Nullable error))completion;
- (void)cancel;
@end

NS_ASSUME_NONNULL_END
