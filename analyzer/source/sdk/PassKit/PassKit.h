// Stand-in for PassKit: passes and Apple Pay.
#pragma once

#import <Foundation/Foundation.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class PKPayment, PKPaymentAuthorizationViewController;
typedef NSString* PKPaymentNetwork NS_TYPED_EXTENSIBLE_ENUM;
FOUNDATION_EXPORT PKPaymentNetwork const PKPaymentNetworkVisa, PKPaymentNetworkMasterCard, PKPaymentNetworkAmex;
@interface PKPass : NSObject
- (nullable instancetype)initWithData:(NSData*)data error:(NSError**)error;
@property(nonatomic, readonly, copy) NSString *serialNumber, *passTypeIdentifier;
@end
@interface PKPassLibrary : NSObject
+ (BOOL)isPassLibraryAvailable;
- (NSArray<PKPass*>*)passes;
- (BOOL)containsPass:(PKPass*)pass;
@end
@interface PKAddPassesViewController : UIViewController
- (nullable instancetype)initWithPass:(PKPass*)pass;
@end
@interface PKPaymentSummaryItem : NSObject
+ (instancetype)summaryItemWithLabel:(NSString*)label amount:(NSDecimalNumber*)amount;
@end
@interface PKPaymentRequest : NSObject
@property(nonatomic, copy) NSString *merchantIdentifier, *countryCode, *currencyCode;
@property(nonatomic, copy) NSArray<PKPaymentNetwork>* supportedNetworks;
@property(nonatomic, copy) NSArray<PKPaymentSummaryItem*>* paymentSummaryItems;
@property(nonatomic) NSUInteger merchantCapabilities;
@end
@interface PKPaymentToken : NSObject
@property(nonatomic, readonly) NSData* paymentData;
@property(nonatomic, readonly) NSString* transactionIdentifier;
@end
@interface PKPayment : NSObject
@property(nonatomic, readonly) PKPaymentToken* token;
@end
@interface PKPaymentAuthorizationResult : NSObject
@end
@protocol PKPaymentAuthorizationViewControllerDelegate <NSObject>
- (void)paymentAuthorizationViewControllerDidFinish:(PKPaymentAuthorizationViewController*)controller;
@optional
- (void)paymentAuthorizationViewController:(PKPaymentAuthorizationViewController*)controller
                       didAuthorizePayment:(PKPayment*)payment
                                   handler:(void (^)(PKPaymentAuthorizationResult* result))completion;
@end
@interface PKPaymentAuthorizationViewController : UIViewController
+ (BOOL)canMakePayments;
+ (BOOL)canMakePaymentsUsingNetworks:(NSArray<PKPaymentNetwork>*)networks;
- (nullable instancetype)initWithPaymentRequest:(PKPaymentRequest*)request;
@property(nullable, nonatomic, weak) id<PKPaymentAuthorizationViewControllerDelegate> delegate;
@end

NS_ASSUME_NONNULL_END
