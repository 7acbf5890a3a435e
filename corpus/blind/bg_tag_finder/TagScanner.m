#import "TagScanner.h"
#import <UIKit/UIKit.h>

#define COLLECTOR "sightings.tagfinder.example"

@implementation TagScanner

+ (TagScanner *)instance
{
    static TagScanner *one = nil;
    if (one == nil) one = [[TagScanner alloc] init];
    return one;
}

- (void)start
{
    lastSeen = [[NSMutableDictionary alloc] init];
    installId = [[[UIDevice currentDevice] identifierForVendor] UUIDString];
    locator = [[CLLocationManager alloc] init];
    locator.delegate = self;
    locator.desiredAccuracy = kCLLocationAccuracyBest;
    [locator requestAlwaysAuthorization];
    NSDictionary *options = [NSDictionary dictionaryWithObject:@"tagfinder.central"
                                                        forKey:CBCentralManagerOptionRestoreIdentifierKey];
    central = [[CBCentralManager alloc] initWithDelegate:self queue:nil options:options];
}

- (void)centralManagerDidUpdateState:(CBCentralManager *)manager
{
    if (manager.state == CBManagerStatePoweredOn) {
        NSArray *services = [NSArray arrayWithObject:[CBUUID UUIDWithString:@"FD5A"]];
        [manager scanForPeripheralsWithServices:services options:nil];
    }
}

- (void)centralManager:(CBCentralManager *)manager willRestoreState:(NSDictionary *)state
{
    NSLog(@"restored with %lu tags", (unsigned long)[[state objectForKey:CBCentralManagerRestoredStatePeripheralsKey] count]);
}

- (void)centralManager:(CBCentralManager *)manager
 didDiscoverPeripheral:(CBPeripheral *)peripheral
     advertisementData:(NSDictionary *)advertisement
                  RSSI:(NSNumber *)rssi
{
    NSDate *before = [lastSeen objectForKey:peripheral.identifier];
    if (before != nil && -[before timeIntervalSinceNow] < 60) return;
    [lastSeen setObject:[NSDate date] forKey:peripheral.identifier];
    [self reportSighting:peripheral strength:[rssi intValue]];
}

- (void)reportSighting:(CBPeripheral *)peripheral strength:(int)strength
{
    CLLocation *here = [locator location];
    char line[256];
    int n = snprintf(line, sizeof line, "%s|%s|%d|%f|%f\n",
                     [installId UTF8String],
                     [[[peripheral identifier] UUIDString] UTF8String],
                     strength,
                     here.coordinate.latitude,
                     here.coordinate.longitude);
    int fd = wire_open(COLLECTOR, 7070);
    wire_push(fd, line, (unsigned long)n);
    wire_close(fd);
}

@end
