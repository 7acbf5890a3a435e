// Stand-in for StoreKit's products, payments and transactions.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class SKPaymentQueue, SKPaymentTransaction, SKProductsRequest, SKProductsResponse, SKRequest, SKProduct, SKDownload;

FOUNDATION_EXPORT NSString* const SKErrorDomain;
typedef NS_ENUM(NSInteger, SKErrorCode) {
  SKErrorUnknown,
  SKErrorClientInvalid,
  SKErrorPaymentCancelled,
  SKErrorPaymentInvalid,
  SKErrorPaymentNotAllowed,
  SKErrorStoreProductNotAvailable,
  SKErrorCloudServicePermissionDenied,
  SKErrorCloudServiceNetworkConnectionFailed,
  SKErrorCloudServiceRevoked,
};
typedef NS_ENUM(NSUInteger, SKProductPeriodUnit) {
  SKProductPeriodUnitDay,
  SKProductPeriodUnitWeek,
  SKProductPeriodUnitMonth,
  SKProductPeriodUnitYear,
};
@interface SKProductSubscriptionPeriod : NSObject
@property(nonatomic, readonly) NSUInteger numberOfUnits;
@property(nonatomic, readonly) SKProductPeriodUnit unit;
@end
@interface SKProductDiscount : NSObject
@property(nonatomic, readonly) NSDecimalNumber* price;
@property(nonatomic, readonly) NSLocale* priceLocale;
@property(nullable, nonatomic, readonly) NSString* identifier;
@property(nonatomic, readonly) SKProductSubscriptionPeriod* subscriptionPeriod;
@property(nonatomic, readonly) NSUInteger numberOfPeriods, paymentMode, type;
@end
@interface SKProduct : NSObject
@property(nonatomic, readonly) NSString *localizedDescription, *localizedTitle, *productIdentifier;
@property(nonatomic, readonly) NSDecimalNumber* price;
@property(nonatomic, readonly) NSLocale* priceLocale;
@property(nonatomic, readonly) BOOL isDownloadable, isFamilyShareable;
@property(nullable, nonatomic, readonly) SKProductSubscriptionPeriod* subscriptionPeriod;
@property(nullable, nonatomic, readonly) SKProductDiscount* introductoryPrice;
@property(nullable, nonatomic, readonly) NSString* subscriptionGroupIdentifier;
@property(nonatomic, readonly) NSArray<SKProductDiscount*>* discounts;
@end
@interface SKPaymentDiscount : NSObject
- (instancetype)initWithIdentifier:(NSString*)identifier
                     keyIdentifier:(NSString*)key
                             nonce:(NSUUID*)nonce
                         signature:(NSString*)signature
                         timestamp:(NSNumber*)timestamp;
@end
@interface SKPayment : NSObject <NSCopying, NSMutableCopying>
+ (instancetype)paymentWithProduct:(SKProduct*)product;
@property(nonatomic, copy, readonly) NSString* productIdentifier;
@property(nullable, nonatomic, copy, readonly) NSData* requestData;
@property(nonatomic, readonly) NSInteger quantity;
@property(nullable, nonatomic, copy, readonly) NSString* applicationUsername;
@property(nonatomic, readonly) BOOL simulatesAskToBuyInSandbox;
@end
@interface SKMutablePayment : SKPayment
@property(nullable, nonatomic, copy) NSString* applicationUsername;
@property(nonatomic, copy) NSString* productIdentifier;
@property(nonatomic) NSInteger quantity;
@property(nonatomic) BOOL simulatesAskToBuyInSandbox;
@property(nullable, nonatomic, copy) SKPaymentDiscount* paymentDiscount;
@end
typedef NS_ENUM(NSInteger, SKPaymentTransactionState) {
  SKPaymentTransactionStatePurchasing,
  SKPaymentTransactionStatePurchased,
  SKPaymentTransactionStateFailed,
  SKPaymentTransactionStateRestored,
  SKPaymentTransactionStateDeferred,
};
@interface SKPaymentTransaction : NSObject
@property(nullable, nonatomic, readonly) NSError* error;
@property(nullable, nonatomic, readonly) SKPaymentTransaction* originalTransaction;
@property(nonatomic, readonly) SKPayment* payment;
@property(nullable, nonatomic, readonly) NSDate* transactionDate;
@property(nullable, nonatomic, readonly) NSString* transactionIdentifier;
@property(nonatomic, readonly) SKPaymentTransactionState transactionState;
@property(nonatomic, readonly) NSData* transactionReceipt;
@end
@protocol SKPaymentTransactionObserver <NSObject>
@required
- (void)paymentQueue:(SKPaymentQueue*)queue updatedTransactions:(NSArray<SKPaymentTransaction*>*)transactions;
@optional
- (void)paymentQueue:(SKPaymentQueue*)queue removedTransactions:(NSArray<SKPaymentTransaction*>*)transactions;
- (void)paymentQueue:(SKPaymentQueue*)queue restoreCompletedTransactionsFailedWithError:(NSError*)error;
- (void)paymentQueueRestoreCompletedTransactionsFinished:(SKPaymentQueue*)queue;
- (BOOL)paymentQueue:(SKPaymentQueue*)queue shouldAddStorePayment:(SKPayment*)payment forProduct:(SKProduct*)product;
- (void)paymentQueueDidChangeStorefront:(SKPaymentQueue*)queue;
@end
@interface SKStorefront : NSObject
@property(readonly) NSString *countryCode, *identifier;
@end
@interface SKPaymentQueue : NSObject
+ (instancetype)defaultQueue;
+ (BOOL)canMakePayments;
@property(nullable, nonatomic, readonly) SKStorefront* storefront;
- (void)addPayment:(SKPayment*)payment;
- (void)restoreCompletedTransactions;
- (void)restoreCompletedTransactionsWithApplicationUsername:(nullable NSString*)name;
- (void)finishTransaction:(SKPaymentTransaction*)transaction;
- (void)addTransactionObserver:(id<SKPaymentTransactionObserver>)observer;
- (void)removeTransactionObserver:(id<SKPaymentTransactionObserver>)observer;
@property(nonatomic, readonly) NSArray<SKPaymentTransaction*>* transactions;
- (void)presentCodeRedemptionSheet IOS_SINCE(14.0);
@end

@protocol SKRequestDelegate <NSObject>
@optional
- (void)requestDidFinish:(SKRequest*)request;
- (void)request:(SKRequest*)request didFailWithError:(NSError*)error;
@end
@protocol SKProductsRequestDelegate <SKRequestDelegate>
@required
- (void)productsRequest:(SKProductsRequest*)request didReceiveResponse:(SKProductsResponse*)response;
@end
@interface SKRequest : NSObject
@property(nullable, nonatomic, weak) id<SKRequestDelegate> delegate;
- (void)start;
- (void)cancel;
@end
@interface SKProductsRequest : SKRequest
- (instancetype)initWithProductIdentifiers:(NSSet<NSString*>*)identifiers;
@property(nullable, nonatomic, weak) id<SKProductsRequestDelegate> delegate;
@end
@interface SKProductsResponse : NSObject
@property(nonatomic, readonly) NSArray<SKProduct*>* products;
@property(nonatomic, readonly) NSArray<NSString*>* invalidProductIdentifiers;
@end
@interface SKReceiptRefreshRequest : SKRequest
- (instancetype)initWithReceiptProperties:(nullable NSDictionary<NSString*, id>*)properties;
@end

NS_ASSUME_NONNULL_END
