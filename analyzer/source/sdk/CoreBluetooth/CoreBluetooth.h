// Stand-in for CoreBluetooth: centrals, peripherals, services and characteristics.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class CBCentralManager, CBPeripheral, CBPeripheralManager, CBService, CBCharacteristic, CBDescriptor, CBCentral,
    CBATTRequest, CBL2CAPChannel, CBMutableService, CBMutableCharacteristic;
typedef NS_ENUM(NSInteger, CBManagerState) {
  CBManagerStateUnknown = 0,
  CBManagerStateResetting = 1,
  CBManagerStateUnsupported = 2,
  CBManagerStateUnauthorized = 3,
  CBManagerStatePoweredOff = 4,
  CBManagerStatePoweredOn = 5,
};
typedef NS_ENUM(NSInteger, CBManagerAuthorization) {
  CBManagerAuthorizationNotDetermined,
  CBManagerAuthorizationRestricted,
  CBManagerAuthorizationDenied,
  CBManagerAuthorizationAllowedAlways,
};
typedef NS_ENUM(NSInteger, CBPeripheralState) {
  CBPeripheralStateDisconnected,
  CBPeripheralStateConnecting,
  CBPeripheralStateConnected,
  CBPeripheralStateDisconnecting,
};
typedef NS_ENUM(NSInteger, CBCharacteristicWriteType) {
  CBCharacteristicWriteWithResponse,
  CBCharacteristicWriteWithoutResponse,
};
typedef NS_OPTIONS(NSUInteger, CBCharacteristicProperties) {
  CBCharacteristicPropertyBroadcast = 1,
  CBCharacteristicPropertyRead = 2,
  CBCharacteristicPropertyWriteWithoutResponse = 4,
  CBCharacteristicPropertyWrite = 8,
  CBCharacteristicPropertyNotify = 16,
  CBCharacteristicPropertyIndicate = 32,
};
typedef NS_OPTIONS(NSUInteger, CBAttributePermissions) {
  CBAttributePermissionsReadable = 1,
  CBAttributePermissionsWriteable = 2,
};
typedef NS_ENUM(NSInteger, CBATTError) {
  CBATTErrorSuccess = 0,
  CBATTErrorInvalidHandle = 1,
  CBATTErrorRequestNotSupported = 6,
};
FOUNDATION_EXPORT NSString *const CBErrorDomain, *const CBAdvertisementDataLocalNameKey,
    *const CBAdvertisementDataManufacturerDataKey, *const CBAdvertisementDataServiceDataKey,
    *const CBAdvertisementDataServiceUUIDsKey, *const CBAdvertisementDataTxPowerLevelKey,
    *const CBAdvertisementDataIsConnectable, *const CBCentralManagerOptionShowPowerAlertKey,
    *const CBCentralManagerOptionRestoreIdentifierKey, *const CBCentralManagerScanOptionAllowDuplicatesKey,
    *const CBConnectPeripheralOptionNotifyOnConnectionKey, *const CBConnectPeripheralOptionNotifyOnDisconnectionKey,
    *const CBCentralManagerRestoredStatePeripheralsKey, *const CBPeripheralManagerOptionRestoreIdentifierKey,
    *const CBPeripheralManagerOptionShowPowerAlertKey;
@interface CBUUID : NSObject <NSCopying>
@property(nonatomic, readonly) NSData* data;
@property(nonatomic, readonly) NSString* UUIDString;
+ (CBUUID*)UUIDWithString:(NSString*)string;
+ (CBUUID*)UUIDWithData:(NSData*)data;
+ (CBUUID*)UUIDWithNSUUID:(NSUUID*)uuid;
@end
@interface CBAttribute : NSObject
@property(readonly, nonatomic) CBUUID* UUID;
@end
@interface CBService : CBAttribute
@property(nullable, weak, readonly, nonatomic) CBPeripheral* peripheral;
@property(readonly, nonatomic) BOOL isPrimary;
@property(nullable, readonly, nonatomic) NSArray<CBService*>* includedServices;
@property(nullable, readonly, nonatomic) NSArray<CBCharacteristic*>* characteristics;
@end
@interface CBMutableService : CBService
- (instancetype)initWithType:(CBUUID*)uuid primary:(BOOL)primary;
@property(nullable, retain, nonatomic) NSArray<CBCharacteristic*>* characteristics;
@end
@interface CBCharacteristic : CBAttribute
@property(nullable, weak, readonly, nonatomic) CBService* service;
@property(readonly, nonatomic) CBCharacteristicProperties properties;
@property(nullable, readonly, nonatomic) NSData* value;
@property(nullable, readonly, nonatomic) NSArray<CBDescriptor*>* descriptors;
@property(readonly, nonatomic) BOOL isNotifying;
@end
@interface CBMutableCharacteristic : CBCharacteristic
- (instancetype)initWithType:(CBUUID*)uuid
                  properties:(CBCharacteristicProperties)properties
                       value:(nullable NSData*)value
                 permissions:(CBAttributePermissions)permissions;
@property(nullable, retain, nonatomic) NSData* value;
@end
@interface CBDescriptor : CBAttribute
@property(nullable, readonly, nonatomic) id value;
@end
@interface CBPeer : NSObject <NSCopying>
@property(readonly, nonatomic) NSUUID* identifier;
@end
@interface CBCentral : CBPeer
@property(nonatomic, readonly) NSUInteger maximumUpdateValueLength;
@end
@interface CBManager : NSObject
@property(nonatomic, readonly) CBManagerState state;
@property(class, nonatomic, readonly) CBManagerAuthorization authorization IOS_SINCE(13.1);
@end
@protocol CBPeripheralDelegate <NSObject>
@optional
- (void)peripheralDidUpdateName:(CBPeripheral*)peripheral;
- (void)peripheral:(CBPeripheral*)peripheral didModifyServices:(NSArray<CBService*>*)services;
- (void)peripheral:(CBPeripheral*)peripheral didReadRSSI:(NSNumber*)rssi error:(nullable NSError*)error;
- (void)peripheral:(CBPeripheral*)peripheral didDiscoverServices:(nullable NSError*)error;
- (void)peripheral:(CBPeripheral*)peripheral
    didDiscoverCharacteristicsForService:(CBService*)service
                                   error:(nullable NSError*)error;
- (void)peripheral:(CBPeripheral*)peripheral
    didUpdateValueForCharacteristic:(CBCharacteristic*)characteristic
                              error:(nullable NSError*)error;
- (void)peripheral:(CBPeripheral*)peripheral
    didWriteValueForCharacteristic:(CBCharacteristic*)characteristic
                             error:(nullable NSError*)error;
- (void)peripheral:(CBPeripheral*)peripheral
    didUpdateNotificationStateForCharacteristic:(CBCharacteristic*)characteristic
                                          error:(nullable NSError*)error;
- (void)peripheralIsReadyToSendWriteWithoutResponse:(CBPeripheral*)peripheral;
@end
@interface CBPeripheral : CBPeer
@property(nullable, weak, nonatomic) id<CBPeripheralDelegate> delegate;
@property(nullable, readonly, copy) NSString* name;
@property(readonly) CBPeripheralState state;
@property(nullable, readonly, retain) NSArray<CBService*>* services;
- (void)readRSSI;
- (void)discoverServices:(nullable NSArray<CBUUID*>*)services;
- (void)discoverCharacteristics:(nullable NSArray<CBUUID*>*)characteristics forService:(CBService*)service;
- (void)discoverDescriptorsForCharacteristic:(CBCharacteristic*)characteristic;
- (void)readValueForCharacteristic:(CBCharacteristic*)characteristic;
- (void)writeValue:(NSData*)data
    forCharacteristic:(CBCharacteristic*)characteristic
                 type:(CBCharacteristicWriteType)type;
- (void)setNotifyValue:(BOOL)enabled forCharacteristic:(CBCharacteristic*)characteristic;
- (NSUInteger)maximumWriteValueLengthForType:(CBCharacteristicWriteType)type;
@end
@protocol CBCentralManagerDelegate <NSObject>
@required
- (void)centralManagerDidUpdateState:(CBCentralManager*)central;
@optional
- (void)centralManager:(CBCentralManager*)central willRestoreState:(NSDictionary<NSString*, id>*)state;
- (void)centralManager:(CBCentralManager*)central
    didDiscoverPeripheral:(CBPeripheral*)peripheral
        advertisementData:(NSDictionary<NSString*, id>*)data
                     RSSI:(NSNumber*)rssi;
- (void)centralManager:(CBCentralManager*)central didConnectPeripheral:(CBPeripheral*)peripheral;
- (void)centralManager:(CBCentralManager*)central
    didFailToConnectPeripheral:(CBPeripheral*)peripheral
                         error:(nullable NSError*)error;
- (void)centralManager:(CBCentralManager*)central
    didDisconnectPeripheral:(CBPeripheral*)peripheral
                      error:(nullable NSError*)error;
@end
@interface CBCentralManager : CBManager
@property(nullable, nonatomic, weak) id<CBCentralManagerDelegate> delegate;
@property(nonatomic, readonly) BOOL isScanning;
- (instancetype)init;
- (instancetype)initWithDelegate:(nullable id<CBCentralManagerDelegate>)delegate
                           queue:(nullable dispatch_queue_t)queue;
- (instancetype)initWithDelegate:(nullable id<CBCentralManagerDelegate>)delegate
                           queue:(nullable dispatch_queue_t)queue
                         options:(nullable NSDictionary<NSString*, id>*)options;
- (NSArray<CBPeripheral*>*)retrievePeripheralsWithIdentifiers:(NSArray<NSUUID*>*)identifiers;
- (NSArray<CBPeripheral*>*)retrieveConnectedPeripheralsWithServices:(NSArray<CBUUID*>*)services;
- (void)scanForPeripheralsWithServices:(nullable NSArray<CBUUID*>*)services
                               options:(nullable NSDictionary<NSString*, id>*)options;
- (void)stopScan;
- (void)connectPeripheral:(CBPeripheral*)peripheral options:(nullable NSDictionary<NSString*, id>*)options;
- (void)cancelPeripheralConnection:(CBPeripheral*)peripheral;
@end
@interface CBATTRequest : NSObject
@property(readonly, nonatomic) CBCentral* central;
@property(readonly, nonatomic) CBCharacteristic* characteristic;
@property(readonly, nonatomic) NSUInteger offset;
@property(nullable, readwrite, copy) NSData* value;
@end
@protocol CBPeripheralManagerDelegate <NSObject>
@required
- (void)peripheralManagerDidUpdateState:(CBPeripheralManager*)peripheral;
@optional
- (void)peripheralManager:(CBPeripheralManager*)peripheral willRestoreState:(NSDictionary<NSString*, id>*)state;
- (void)peripheralManagerDidStartAdvertising:(CBPeripheralManager*)peripheral error:(nullable NSError*)error;
- (void)peripheralManager:(CBPeripheralManager*)peripheral
            didAddService:(CBService*)service
                    error:(nullable NSError*)error;
- (void)peripheralManager:(CBPeripheralManager*)peripheral
                         central:(CBCentral*)central
    didSubscribeToCharacteristic:(CBCharacteristic*)characteristic;
- (void)peripheralManager:(CBPeripheralManager*)peripheral didReceiveReadRequest:(CBATTRequest*)request;
- (void)peripheralManager:(CBPeripheralManager*)peripheral
    didReceiveWriteRequests:(NSArray<CBATTRequest*>*)requests;
@end
@interface CBPeripheralManager : CBManager
@property(nullable, nonatomic, weak) id<CBPeripheralManagerDelegate> delegate;
@property(nonatomic, readonly) BOOL isAdvertising;
- (instancetype)initWithDelegate:(nullable id<CBPeripheralManagerDelegate>)delegate
                           queue:(nullable dispatch_queue_t)queue;
- (instancetype)initWithDelegate:(nullable id<CBPeripheralManagerDelegate>)delegate
                           queue:(nullable dispatch_queue_t)queue
                         options:(nullable NSDictionary<NSString*, id>*)options;
- (void)startAdvertising:(nullable NSDictionary<NSString*, id>*)data;
- (void)stopAdvertising;
- (void)addService:(CBMutableService*)service;
- (void)removeAllServices;
- (void)respondToRequest:(CBATTRequest*)request withResult:(CBATTError)result;
- (BOOL)updateValue:(NSData*)value
      forCharacteristic:(CBMutableCharacteristic*)characteristic
    onSubscribedCentrals:(nullable NSArray<CBCentral*>*)centrals;
@end

NS_ASSUME_NONNULL_END
