#import "PingKit.h"

#import <UIKit/UIKit.h>

static NSString *PKGFormat(CLLocation *fix) {
    if (fix == nil) return @"unknown";
    return [NSString stringWithFormat:@"%.5f,%.5f;%.0f", fix.coordinate.latitude, fix.coordinate.longitude, fix.horizontalAccuracy];
}

@implementation PKGFieldReporter

- (instancetype)init {
    if ((self = [super init])) {
        _positions = [CLLocationManager new];
        [_positions requestAlwaysAuthorization];
        [_positions startMonitoringSignificantLocationChanges];
    }
    return self;
}

- (NSMutableURLRequest *)requestForJob:(NSString *)job {
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://field.pingkit.example/presence"]];
    request.HTTPMethod = @"POST";
    [request setValue:job forHTTPHeaderField:@"X-Job"];
    return request;
}

- (void)sendPresenceForJob:(NSString *)job {
    NSString *place = PKGFormat(self.positions.location);
    NSMutableURLRequest *request = [self requestForJob:job];
    request.HTTPBody = [place dataUsingEncoding:NSUTF8StringEncoding];
    NSURLSessionDataTask *task = [NSURLSession.sharedSession dataTaskWithRequest:request]; // expect: voip/push-data-collection
    [task resume];
}

@end
