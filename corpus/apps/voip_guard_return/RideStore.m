#import "RideStore.h"

@implementation RideStore {
  NSMutableDictionary<NSString*, NSString*>* _drivers;
  NSData* _token;
}

+ (RideStore*)shared {
  static RideStore* store;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    store = [[RideStore alloc] init];
  });
  return store;
}

- (instancetype)init {
  if ((self = [super init])) _drivers = [NSMutableDictionary dictionary];
  return self;
}

- (void)addRide:(NSString*)ride driver:(NSString*)driver {
  @synchronized(self) {
    _drivers[ride] = driver;
  }
}

- (NSString*)driverOfRide:(NSString*)ride {
  if (!ride) return nil;
  @synchronized(self) {
    return _drivers[ride];
  }
}

- (NSUInteger)count {
  return _drivers.count;
}

- (void)rememberToken:(NSData*)token {
  _token = token;
}

@end
