#import "Vault.h"

@implementation VaultItem
@end

@implementation VaultCipher

static uint8_t mixByte(uint8_t byte, NSUInteger position) { return (uint8_t)(byte ^ (position * 31 + 7)); }

- (NSData*)sealText:(NSString*)text {
  NSMutableData* sealed = [[text dataUsingEncoding:NSUTF8StringEncoding] mutableCopy];
  uint8_t* bytes = sealed.mutableBytes;
  for (NSUInteger i = 0; i < sealed.length; i++) bytes[i] = mixByte(bytes[i], i + self.cipherKey.length);
  return sealed;
}

- (NSString*)openText:(NSData*)data {
  NSMutableData* opened = [data mutableCopy];
  uint8_t* bytes = opened.mutableBytes;
  for (NSUInteger i = 0; i < opened.length; i++) bytes[i] = mixByte(bytes[i], i + self.cipherKey.length);
  return [[NSString alloc] initWithData:opened encoding:NSUTF8StringEncoding];
}

@end

@implementation VaultStore

- (NSUInteger)countOfItems {
  return self.storedItems.count;
}

- (VaultItem*)itemAtPosition:(NSUInteger)position {
  return position < self.storedItems.count ? self.storedItems[position] : nil;
}

- (void)addItem:(VaultItem*)item {
  if (self.storedItems == nil) self.storedItems = [NSMutableArray array];
  [self.storedItems addObject:item];
}

- (void)removeItem:(VaultItem*)item {
  [self.storedItems removeObject:item];
}

@end

@implementation VaultClock

- (void)startClock {
  self.ticker = [NSTimer scheduledTimerWithTimeInterval:1
                                                repeats:YES
                                                  block:^(NSTimer* timer) {
                                                    self.secondsOpen += 1;
                                                  }];
}

- (void)stopClock {
  [self.ticker invalidate];
}

- (BOOL)isOverdue {
  return self.secondsOpen > 120;
}

@end

@implementation VaultController

- (BOOL)unlockWithCode:(NSString*)code {
  self.attemptCount += 1;
  if (self.attemptCount > 5) [self lockOut];
  self.vaultCipher = [[VaultCipher alloc] init];
  self.vaultCipher.cipherKey = code;
  NSString* first = [self.vaultCipher openText:[self.vaultStore itemAtPosition:0].secretText];
  self.lastOpened = [NSDate date];
  [self refreshLabel];
  return first.length > 0;
}

- (void)closeVault {
  self.vaultCipher = nil;
}

- (void)refreshLabel {
  self.labelText.text = [NSString stringWithFormat:@"%lu", (unsigned long)self.vaultStore.countOfItems];
}

- (void)lockOut {
  self.view.hidden = YES;
}

@end
