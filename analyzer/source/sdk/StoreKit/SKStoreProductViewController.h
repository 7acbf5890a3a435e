// Stand-in for StoreKit's product page, overlay, review prompt and music access.
#pragma once

#import <StoreKit/SKAdNetwork.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class SKStoreProductViewController, SKOverlay, SKOverlayTransitionContext, UIWindowScene;

FOUNDATION_EXPORT NSString *const SKStoreProductParameterITunesItemIdentifier,
    *const SKStoreProductParameterProductIdentifier, *const SKStoreProductParameterAffiliateToken,
    *const SKStoreProductParameterCampaignToken, *const SKStoreProductParameterProviderToken;
@protocol SKStoreProductViewControllerDelegate <NSObject>
@optional
- (void)productViewControllerDidFinish:(SKStoreProductViewController*)controller;
@end
@interface SKStoreProductViewController : UIViewController
@property(nullable, nonatomic, weak) id<SKStoreProductViewControllerDelegate> delegate;
- (void)loadProductWithParameters:(NSDictionary<NSString*, id>*)parameters
                  completionBlock:(nullable void (^)(BOOL result, NSError* _Nullable error))block;
- (void)loadProductWithParameters:(NSDictionary<NSString*, id>*)parameters
                       impression:(SKAdImpression*)impression
                  completionBlock:(nullable void (^)(BOOL result, NSError* _Nullable error))block IOS_SINCE(16.0);
@end
@protocol SKOverlayDelegate <NSObject>
@optional
- (void)storeOverlay:(SKOverlay*)overlay didFailToLoadWithError:(NSError*)error;
- (void)storeOverlay:(SKOverlay*)overlay willStartPresentation:(SKOverlayTransitionContext*)context;
- (void)storeOverlay:(SKOverlay*)overlay didFinishPresentation:(SKOverlayTransitionContext*)context;
- (void)storeOverlay:(SKOverlay*)overlay didFinishDismissal:(SKOverlayTransitionContext*)context;
@end
typedef NS_ENUM(NSInteger, SKOverlayPosition) { SKOverlayPositionBottom, SKOverlayPositionBottomRaised };
@interface SKOverlayConfiguration : NSObject
@end
@interface SKOverlayAppConfiguration : SKOverlayConfiguration
- (instancetype)initWithAppIdentifier:(NSString*)identifier position:(SKOverlayPosition)position;
- (void)setAdImpression:(SKAdImpression*)impression;
@property(nonatomic, copy) NSString* appIdentifier;
@property(nonatomic) BOOL userDismissible;
@end
@interface SKOverlay : NSObject
- (instancetype)initWithConfiguration:(SKOverlayConfiguration*)configuration;
@property(nullable, nonatomic, weak) id<SKOverlayDelegate> delegate;
- (void)presentInScene:(UIWindowScene*)scene;
+ (void)dismissOverlayInScene:(UIWindowScene*)scene;
@end
@interface SKStoreReviewController : NSObject
+ (void)requestReview;
+ (void)requestReviewInScene:(UIWindowScene*)scene IOS_SINCE(14.0);
@end
typedef NS_ENUM(NSInteger, SKCloudServiceAuthorizationStatus) {
  SKCloudServiceAuthorizationStatusNotDetermined,
  SKCloudServiceAuthorizationStatusDenied,
  SKCloudServiceAuthorizationStatusRestricted,
  SKCloudServiceAuthorizationStatusAuthorized,
};
@interface SKCloudServiceController : NSObject
+ (SKCloudServiceAuthorizationStatus)authorizationStatus;
+ (void)requestAuthorization:(void (^)(SKCloudServiceAuthorizationStatus status))completion;
- (void)requestCapabilitiesWithCompletionHandler:(void (^)(NSUInteger capabilities, NSError* _Nullable error))handler;
- (void)requestStorefrontCountryCodeWithCompletionHandler:(void (^)(NSString* _Nullable code,
                                                                    NSError* _Nullable error))handler;
@end

NS_ASSUME_NONNULL_END
