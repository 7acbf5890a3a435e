#import "TimerController.h"

#import <Reachability/Reachability.h>
#include <mach/mach_time.h>
#include <sys/stat.h>

@interface TimerController ()
@property(nonatomic) uint64_t started;
@property(nonatomic, strong) Reachability* network;
@end

@implementation TimerController

- (void)viewDidLoad {
  [super viewDidLoad];
  // expect: privacy/undeclared-required-reason-api -- system boot time is not in the manifest
  self.started = mach_absolute_time();
  self.network = [Reachability reachabilityWithHostName:@"zeitnehmer.example"];
  NSInteger runs = [NSUserDefaults.standardUserDefaults integerForKey:@"runs"];
  [NSUserDefaults.standardUserDefaults setInteger:runs + 1 forKey:@"runs"];
  struct stat status;
  if (stat(NSTemporaryDirectory().fileSystemRepresentation, &status) == 0) {
    self.title = [NSString stringWithFormat:@"%lld B", (long long)status.st_size];
  }
}

- (NSTimeInterval)elapsed {
  mach_timebase_info_data_t base;
  mach_timebase_info(&base);
  return (double)(mach_absolute_time() - self.started) * base.numer / base.denom / 1e9;
}

@end
