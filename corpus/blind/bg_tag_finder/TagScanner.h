#import <CoreBluetooth/CoreBluetooth.h>
#import <CoreLocation/CoreLocation.h>
#import <Foundation/Foundation.h>

@interface TagScanner : NSObject <CBCentralManagerDelegate, CLLocationManagerDelegate>
{
    CBCentralManager *central;
    CLLocationManager *locator;
    NSMutableDictionary *lastSeen;
    NSString *installId;
}
+ (TagScanner *)instance;
- (void)start;
@end

/* wire.c: one datagram per sighting */
int wire_open(const char *host, unsigned short port);
long wire_push(int fd, const void *bytes, unsigned long length);
void wire_close(int fd);
