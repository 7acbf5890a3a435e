#import "LapClock.h"

@implementation LapClock {
  NSTimeInterval _started;
}

- (void)start {
  _started = NSProcessInfo.processInfo.systemUptime;
}

- (NSTimeInterval)seconds {
  return NSProcessInfo.processInfo.systemUptime - _started;
}

- (NSTimeInterval)now {
  // source: privacy/reason-contradicted
  return NSProcessInfo.processInfo.systemUptime;
}

@end
