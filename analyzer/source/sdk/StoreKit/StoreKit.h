// Stand-in for StoreKit: reviews, payments and ad attribution.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface SKStoreReviewController : NSObject
+ (void)requestReview;
@end
@interface SKPayment : NSObject <NSCopying>
@property(nonatomic, copy, readonly) NSString* productIdentifier;
@end
@interface SKPaymentQueue : NSObject
+ (instancetype)defaultQueue;
- (void)addPayment:(SKPayment*)payment;
+ (BOOL)canMakePayments;
@end
@interface SKAdImpression : NSObject
@property(nonatomic, copy) NSString* adNetworkIdentifier;
@end
@interface SKAdNetwork : NSObject
+ (void)updatePostbackConversionValue:(NSInteger)value
                    completionHandler:(nullable void (^)(NSError* _Nullable error))completion IOS_SINCE(15.4);
+ (void)startImpression:(SKAdImpression*)impression
      completionHandler:(nullable void (^)(NSError* _Nullable error))completion IOS_SINCE(14.5);
@end

NS_ASSUME_NONNULL_END
