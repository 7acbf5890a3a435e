#import "Forecast.h"

@implementation Forecast

- (void)loadForPlace:(CLLocation*)place completion:(void (^)(NSString* text))completion {
  NSString* address = [NSString stringWithFormat:@"https://api.regenschirm.example/now?lat=%.2f&lon=%.2f",
                                                 place.coordinate.latitude, place.coordinate.longitude];
  // clean: ads/personal-data-to-ads -- the app's own weather service
  [[NSURLSession.sharedSession
        dataTaskWithURL:[NSURL URLWithString:address]
      completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
        NSDictionary* answer = data ? [NSJSONSerialization JSONObjectWithData:data options:0 error:nil] : nil;
        completion(answer[@"text"]);
      }] resume];
}

@end
