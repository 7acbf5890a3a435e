#import "Purse.h"

@implementation Purse {
  NSMutableIndexSet* _open;
}

- (instancetype)init {
  if ((self = [super init])) _open = [NSMutableIndexSet indexSetWithIndex:1];
  return self;
}

- (void)addCoins:(NSInteger)count {
  _coins += count;
}

- (void)unlockLevel:(NSInteger)level {
  [_open addIndex:(NSUInteger)level];
}

- (BOOL)isOpen:(NSInteger)level {
  return [_open containsIndex:(NSUInteger)level];
}

@end
