// Stand-in for SafariServices: the Safari page, logins and content blockers.
#pragma once

#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class SFSafariViewController;
@interface SFSafariViewControllerConfiguration : NSObject <NSCopying>
@property(nonatomic) BOOL entersReaderIfAvailable, barCollapsingEnabled;
@end
@protocol SFSafariViewControllerDelegate <NSObject>
@optional
- (void)safariViewControllerDidFinish:(SFSafariViewController*)controller;
- (void)safariViewController:(SFSafariViewController*)controller didCompleteInitialLoad:(BOOL)success;
- (void)safariViewController:(SFSafariViewController*)controller initialLoadDidRedirectToURL:(NSURL*)url;
@end
@interface SFSafariViewController : UIViewController
- (instancetype)initWithURL:(NSURL*)url;
- (instancetype)initWithURL:(NSURL*)url configuration:(SFSafariViewControllerConfiguration*)configuration;
- (instancetype)initWithURL:(NSURL*)url entersReaderIfAvailable:(BOOL)reader;
@property(nullable, nonatomic, weak) id<SFSafariViewControllerDelegate> delegate;
@property(nullable, nonatomic, strong) UIColor *preferredBarTintColor, *preferredControlTintColor;
@property(nonatomic) NSInteger dismissButtonStyle;
@end
@interface SFAuthenticationSession : NSObject
- (instancetype)initWithURL:(NSURL*)url
          callbackURLScheme:(nullable NSString*)scheme
          completionHandler:(void (^)(NSURL* _Nullable callback, NSError* _Nullable error))completion;
- (BOOL)start;
- (void)cancel;
@end
@interface SFContentBlockerManager : NSObject
+ (void)reloadContentBlockerWithIdentifier:(NSString*)identifier
                         completionHandler:(nullable void (^)(NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
