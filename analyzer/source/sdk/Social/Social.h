// Stand-in for Social: the share sheet of accounts.
#pragma once

#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

FOUNDATION_EXPORT NSString *const SLServiceTypeFacebook, *const SLServiceTypeTwitter;
@interface SLComposeViewController : UIViewController
+ (BOOL)isAvailableForServiceType:(NSString*)type;
+ (SLComposeViewController*)composeViewControllerForServiceType:(NSString*)type;
- (BOOL)setInitialText:(NSString*)text;
- (BOOL)addImage:(UIImage*)image;
- (BOOL)addURL:(NSURL*)url;
@end
@interface SLComposeServiceViewController : UIViewController
- (void)didSelectPost;
- (void)didSelectCancel;
- (BOOL)isContentValid;
- (NSArray*)configurationItems;
@property(readonly, nonatomic) NSString* contentText;
@end

NS_ASSUME_NONNULL_END
