#import "TillFinder.h"

#import <CoreBluetooth/CoreBluetooth.h>

#import "VisitReport.h"

@interface TillFinder () <CBCentralManagerDelegate>
@end

@implementation TillFinder {
  CBCentralManager* _central;
  NSMutableSet<NSUUID*>* _seen;
}

+ (TillFinder*)finder {
  static TillFinder* finder;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    finder = [[TillFinder alloc] init];
  });
  return finder;
}

- (void)listen {
  _seen = [NSMutableSet set];
  _central =
      [[CBCentralManager alloc] initWithDelegate:self
                                           queue:nil
                                         options:@{CBCentralManagerOptionRestoreIdentifierKey : @"till"}];
}

- (void)centralManagerDidUpdateState:(CBCentralManager*)central {
  if (central.state != CBManagerStatePoweredOn) return;
  [central scanForPeripheralsWithServices:@[ [CBUUID UUIDWithString:@"FEAA"] ] options:nil];
}

- (void)centralManager:(CBCentralManager*)central willRestoreState:(NSDictionary<NSString*, id>*)state {
  NSLog(@"woken for %lu keys", (unsigned long)state.count);
}

- (void)centralManager:(CBCentralManager*)central
    didDiscoverPeripheral:(CBPeripheral*)peripheral
        advertisementData:(NSDictionary<NSString*, id>*)data
                     RSSI:(NSNumber*)rssi {
  if ([_seen containsObject:peripheral.identifier]) return;
  [_seen addObject:peripheral.identifier];
  [VisitReport reportTill:peripheral.name ?: @"?" strength:rssi];
}

@end
