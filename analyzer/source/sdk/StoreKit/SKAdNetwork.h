// Stand-in for StoreKit's ad attribution.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString* SKAdNetworkCoarseConversionValue NS_TYPED_ENUM;
FOUNDATION_EXPORT SKAdNetworkCoarseConversionValue const SKAdNetworkCoarseConversionValueHigh IOS_SINCE(16.1);
FOUNDATION_EXPORT SKAdNetworkCoarseConversionValue const SKAdNetworkCoarseConversionValueMedium IOS_SINCE(16.1);
FOUNDATION_EXPORT SKAdNetworkCoarseConversionValue const SKAdNetworkCoarseConversionValueLow IOS_SINCE(16.1);
FOUNDATION_EXPORT NSString *const SKStoreProductParameterAdNetworkVersion,
    *const SKStoreProductParameterAdNetworkIdentifier, *const SKStoreProductParameterAdNetworkCampaignIdentifier,
    *const SKStoreProductParameterAdNetworkSourceIdentifier, *const SKStoreProductParameterAdNetworkNonce,
    *const SKStoreProductParameterAdNetworkTimestamp, *const SKStoreProductParameterAdNetworkAttributionSignature,
    *const SKStoreProductParameterAdNetworkSourceAppStoreIdentifier;
FOUNDATION_EXPORT NSErrorDomain const SKANErrorDomain;

@interface SKAdImpression : NSObject
- (instancetype)initWithSourceAppStoreItemIdentifier:(NSNumber*)source
                   advertisedAppStoreItemIdentifier:(NSNumber*)advertised
                                adNetworkIdentifier:(NSString*)network
                               adCampaignIdentifier:(NSNumber*)campaign
                             adImpressionIdentifier:(NSString*)impression
                                          timestamp:(NSNumber*)timestamp
                                          signature:(NSString*)signature
                                            version:(NSString*)version IOS_SINCE(16.0);
@property(nonatomic, copy) NSNumber *sourceAppStoreItemIdentifier, *advertisedAppStoreItemIdentifier;
@property(nonatomic, copy) NSString* adNetworkIdentifier;
@property(nonatomic, copy) NSNumber *adCampaignIdentifier, *sourceIdentifier, *timestamp;
@property(nonatomic, copy) NSString *adImpressionIdentifier, *signature, *version;
@property(nullable, nonatomic, copy) NSString *adType, *adDescription, *adPurchaserName;
@end
@interface SKAdNetwork : NSObject
+ (void)registerAppForAdNetworkAttribution;
+ (void)updateConversionValue:(NSInteger)value;
+ (void)updatePostbackConversionValue:(NSInteger)value
                    completionHandler:(nullable void (^)(NSError* _Nullable error))completion IOS_SINCE(15.4);
+ (void)updatePostbackConversionValue:(NSInteger)fine
                          coarseValue:(SKAdNetworkCoarseConversionValue)coarse
                    completionHandler:(nullable void (^)(NSError* _Nullable error))completion IOS_SINCE(16.1);
+ (void)updatePostbackConversionValue:(NSInteger)fine
                          coarseValue:(SKAdNetworkCoarseConversionValue)coarse
                           lockWindow:(BOOL)lock
                    completionHandler:(nullable void (^)(NSError* _Nullable error))completion IOS_SINCE(16.1);
+ (void)startImpression:(SKAdImpression*)impression
      completionHandler:(nullable void (^)(NSError* _Nullable error))completion IOS_SINCE(14.5);
+ (void)endImpression:(SKAdImpression*)impression
    completionHandler:(nullable void (^)(NSError* _Nullable error))completion IOS_SINCE(14.5);
@end

NS_ASSUME_NONNULL_END
