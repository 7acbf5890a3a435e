// Stand-in for ExternalAccessory: sessions with accessories.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class EAAccessory;
FOUNDATION_EXPORT NSNotificationName const EAAccessoryDidConnectNotification, EAAccessoryDidDisconnectNotification;
FOUNDATION_EXPORT NSString* const EAAccessoryKey;
@protocol EAAccessoryDelegate <NSObject>
@optional
- (void)accessoryDidDisconnect:(EAAccessory*)accessory;
@end
@interface EAAccessory : NSObject
@property(nonatomic, readonly, getter=isConnected) BOOL connected;
@property(nonatomic, readonly) NSUInteger connectionID;
@property(nonatomic, readonly) NSString *manufacturer, *name, *modelNumber, *serialNumber, *firmwareRevision,
    *hardwareRevision;
@property(nonatomic, readonly) NSArray<NSString*>* protocolStrings;
@property(nullable, nonatomic, assign) id<EAAccessoryDelegate> delegate;
@end
@interface EASession : NSObject
- (nullable instancetype)initWithAccessory:(EAAccessory*)accessory forProtocol:(NSString*)protocol;
@property(nullable, nonatomic, readonly) EAAccessory* accessory;
@property(nullable, nonatomic, readonly) NSString* protocolString;
@property(nullable, nonatomic, readonly) NSInputStream* inputStream;
@property(nullable, nonatomic, readonly) NSOutputStream* outputStream;
@end
@interface EAAccessoryManager : NSObject
+ (EAAccessoryManager*)sharedAccessoryManager;
@property(nonatomic, readonly) NSArray<EAAccessory*>* connectedAccessories;
- (void)registerForLocalNotifications;
- (void)unregisterForLocalNotifications;
- (void)showBluetoothAccessoryPickerWithNameFilter:(nullable NSPredicate*)filter
                                        completion:(nullable void (^)(NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
