#import "NightSync.h"

#import <UIKit/UIKit.h>

#import "DayLog.h"

@implementation NightSync

+ (void)syncIfCharging {
  UIDevice *device = UIDevice.currentDevice;
  device.batteryMonitoringEnabled = YES;
  if (device.batteryState == UIDeviceBatteryStateUnplugged) return;
  NSData *content = [NSData dataWithContentsOfURL:[DayLog file]];
  if (content.length == 0) return;
  NSMutableURLRequest *request = [[NSMutableURLRequest alloc] initWithURL:[NSURL URLWithString:@"https://sync.blinkwell.example/days"]];
  [request setHTTPMethod:@"POST"];
  [request setHTTPBody:content];
  // expect: face/stored-then-uploaded
  [[NSURLSession.sharedSession dataTaskWithRequest:request
                                completionHandler:^(NSData *answer, NSURLResponse *response, NSError *error) {
                                  if (!error) [NSFileManager.defaultManager removeItemAtURL:[DayLog file] error:nil];
                                }] resume];
}

@end
