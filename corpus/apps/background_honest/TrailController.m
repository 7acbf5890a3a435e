#import "TrailController.h"

#import <CoreBluetooth/CoreBluetooth.h>
#import <CoreLocation/CoreLocation.h>
#import <ExternalAccessory/ExternalAccessory.h>

#import "RadioPlayer.h"

@interface TrailController () <CLLocationManagerDelegate, CBCentralManagerDelegate>
@property(nonatomic, strong) CLLocationManager* locations;
@property(nonatomic, strong) CBCentralManager* central;
@end

@implementation TrailController {
  CLLocationCoordinate2D _last;
  NSMutableArray<CLLocation*>* _trail;
  CLLocationDistance _length;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _trail = [NSMutableArray array];
  self.locations = [[CLLocationManager alloc] init];
  self.locations.delegate = self;
  self.locations.desiredAccuracy = kCLLocationAccuracyBest;
  self.locations.allowsBackgroundLocationUpdates = YES;
  [self.locations requestAlwaysAuthorization];
  [self.locations startUpdatingLocation];
  self.central = [[CBCentralManager alloc] initWithDelegate:self queue:nil];
  EAAccessoryManager* accessories = [EAAccessoryManager sharedAccessoryManager];
  [accessories registerForLocalNotifications];
  for (EAAccessory* accessory in accessories.connectedAccessories) NSLog(@"tuner %@", accessory.name);
  [RadioPlayer.shared playRain];
}

- (void)locationManager:(CLLocationManager*)manager didUpdateLocations:(NSArray<CLLocation*>*)locations {
  for (CLLocation* location in locations) {
    if (_trail.lastObject) _length += [location distanceFromLocation:_trail.lastObject];
    [_trail addObject:location];
    _last = location.coordinate;
  }
  self.title = [NSString stringWithFormat:@"%.1f km", _length / 1000];
}

- (void)centralManagerDidUpdateState:(CBCentralManager*)central {
  if (central.state != CBManagerStatePoweredOn) return;
  [central scanForPeripheralsWithServices:@[ [CBUUID UUIDWithString:@"180D"] ] options:nil];
}

- (void)centralManager:(CBCentralManager*)central
    didDiscoverPeripheral:(CBPeripheral*)peripheral
        advertisementData:(NSDictionary<NSString*, id>*)data
                     RSSI:(NSNumber*)rssi {
  [central connectPeripheral:peripheral options:nil];
}

@end
