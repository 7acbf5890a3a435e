#import "Awake.h"

#import <UIKit/UIKit.h>

@implementation Awake {
  UIBackgroundTaskIdentifier _task;
}

+ (Awake*)shared {
  static Awake* awake;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    awake = [[Awake alloc] init];
    awake->_task = UIBackgroundTaskInvalid;
  });
  return awake;
}

- (void)hold {
  UIApplication* application = UIApplication.sharedApplication;
  UIBackgroundTaskIdentifier old = _task;
  // expect: background/task-re-arm-loop -- when the time is up, more is asked for
  _task = [application beginBackgroundTaskWithName:@"chat"
                                 expirationHandler:^{
                                   [self hold];
                                 }];
  if (old != UIBackgroundTaskInvalid) [application endBackgroundTask:old];
}

@end
