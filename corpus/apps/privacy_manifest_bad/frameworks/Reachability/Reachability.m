#import "Reachability.h"

@implementation Reachability {
  NSString* _host;
  BOOL _reachable;
}

+ (instancetype)reachabilityWithHostName:(NSString*)host {
  Reachability* reachability = [[self alloc] init];
  reachability->_host = [host copy];
  return reachability;
}

- (BOOL)isReachable {
  if (self.reachableBlock && _reachable) self.reachableBlock(self);
  return _reachable && _host.length > 0;
}

@end
