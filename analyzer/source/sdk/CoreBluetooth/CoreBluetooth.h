// Stand-in for CoreBluetooth.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, CBManagerState) {
  CBManagerStateUnknown = 0,
  CBManagerStatePoweredOff = 4,
  CBManagerStatePoweredOn = 5,
};
@class CBCentralManager, CBPeripheral;
@interface CBUUID : NSObject <NSCopying>
+ (CBUUID*)UUIDWithString:(NSString*)string;
@end
@interface CBManager : NSObject
@property(nonatomic, readonly) CBManagerState state;
@end
@protocol CBCentralManagerDelegate <NSObject>
@required
- (void)centralManagerDidUpdateState:(CBCentralManager*)central;
@optional
- (void)centralManager:(CBCentralManager*)central
    didDiscoverPeripheral:(CBPeripheral*)peripheral
        advertisementData:(NSDictionary<NSString*, id>*)data
                     RSSI:(NSNumber*)rssi;
@end
@interface CBPeripheral : NSObject
@property(nullable, readonly, copy) NSString* name;
@end
@interface CBCentralManager : CBManager
- (instancetype)initWithDelegate:(nullable id<CBCentralManagerDelegate>)delegate
                           queue:(nullable dispatch_queue_t)queue;
- (void)scanForPeripheralsWithServices:(nullable NSArray<CBUUID*>*)services
                               options:(nullable NSDictionary<NSString*, id>*)options;
- (void)connectPeripheral:(CBPeripheral*)peripheral options:(nullable NSDictionary<NSString*, id>*)options;
@end

NS_ASSUME_NONNULL_END
