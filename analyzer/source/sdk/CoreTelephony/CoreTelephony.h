// Stand-in for CoreTelephony: the carrier and the radio.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class CTCall;
FOUNDATION_EXPORT NSString *const CTRadioAccessTechnologyGPRS, *const CTRadioAccessTechnologyEdge,
    *const CTRadioAccessTechnologyWCDMA, *const CTRadioAccessTechnologyHSDPA, *const CTRadioAccessTechnologyHSUPA,
    *const CTRadioAccessTechnologyCDMA1x, *const CTRadioAccessTechnologyCDMAEVDORev0,
    *const CTRadioAccessTechnologyCDMAEVDORevA, *const CTRadioAccessTechnologyCDMAEVDORevB,
    *const CTRadioAccessTechnologyeHRPD, *const CTRadioAccessTechnologyLTE;
FOUNDATION_EXPORT NSString* const CTRadioAccessTechnologyNRNSA IOS_SINCE(14.1);
FOUNDATION_EXPORT NSString* const CTRadioAccessTechnologyNR IOS_SINCE(14.1);
FOUNDATION_EXPORT NSString *const CTCallStateDialing, *const CTCallStateIncoming, *const CTCallStateConnected,
    *const CTCallStateDisconnected;
FOUNDATION_EXPORT NSNotificationName const CTRadioAccessTechnologyDidChangeNotification,
    CTServiceRadioAccessTechnologyDidChangeNotification;
@interface CTCarrier : NSObject
@property(nullable, nonatomic, readonly, retain) NSString *carrierName, *mobileCountryCode, *mobileNetworkCode,
    *isoCountryCode;
@property(nonatomic, readonly) BOOL allowsVOIP;
@end
@protocol CTTelephonyNetworkInfoDelegate <NSObject>
@optional
- (void)dataServiceIdentifierDidChange:(NSString*)identifier;
@end
@interface CTTelephonyNetworkInfo : NSObject
@property(nullable, readonly, retain) NSDictionary<NSString*, CTCarrier*>* serviceSubscriberCellularProviders;
@property(nullable, readonly, retain) CTCarrier* subscriberCellularProvider;
@property(nullable, nonatomic, readonly, retain) NSDictionary<NSString*, NSString*>*
    serviceCurrentRadioAccessTechnology;
@property(nullable, nonatomic, readonly, retain) NSString *currentRadioAccessTechnology, *dataServiceIdentifier;
@property(nullable, nonatomic, weak) id<CTTelephonyNetworkInfoDelegate> delegate;
@property(nullable, nonatomic, copy) void (^subscriberCellularProviderDidUpdateNotifier)(CTCarrier* carrier);
@end
@interface CTCall : NSObject
@property(nonatomic, readonly, copy) NSString *callState, *callID;
@end
@interface CTCallCenter : NSObject
@property(nullable, readonly, retain) NSSet<CTCall*>* currentCalls;
@property(nullable, nonatomic, copy) void (^callEventHandler)(CTCall* call);
@end
typedef NS_ENUM(NSUInteger, CTCellularDataRestrictedState) {
  kCTCellularDataRestrictedStateUnknown,
  kCTCellularDataRestricted,
  kCTCellularDataNotRestricted,
};
@interface CTCellularData : NSObject
@property(nullable, nonatomic, copy) void (^cellularDataRestrictionDidUpdateNotifier)
    (CTCellularDataRestrictedState state);
@property(nonatomic, readonly) CTCellularDataRestrictedState restrictedState;
@end
@interface CTSubscriber : NSObject
@property(nullable, nonatomic, readonly) NSData* carrierToken;
@property(nonatomic, readonly) NSString* identifier;
@end
@interface CTSubscriberInfo : NSObject
+ (NSArray<CTSubscriber*>*)subscribers;
@end

NS_ASSUME_NONNULL_END
