#import "VaultParts.h"

@implementation VaultEntry
@end

@implementation VaultLog {
  NSMutableArray<VaultEntry*>* _written;
}

- (NSArray<VaultEntry*>*)entries {
  return [_written copy];
}

- (void)writeEntry:(NSString*)text {
  VaultEntry* entry = [[VaultEntry alloc] init];
  entry.entryText = text;
  if (_written == nil) _written = [NSMutableArray array];
  [_written addObject:entry];
}

@end

@implementation VaultExport

- (NSData*)exportItems:(NSArray<VaultItem*>*)items {
  NSMutableArray* titles = [NSMutableArray array];
  for (VaultItem* item in items) [titles addObject:item.itemTitle ?: @""];
  return [NSJSONSerialization dataWithJSONObject:titles options:0 error:nil];
}

@end

@implementation VaultImport

- (NSArray<VaultItem*>*)importItems:(NSData*)data {
  NSMutableArray* items = [NSMutableArray array];
  for (NSString* title in [NSJSONSerialization JSONObjectWithData:data options:0 error:nil]) {
    VaultItem* item = [[VaultItem alloc] init];
    item.itemTitle = title;
    [items addObject:item];
  }
  return items;
}

@end

@implementation VaultSearch

- (NSArray<VaultItem*>*)searchItems:(NSArray<VaultItem*>*)items {
  NSMutableArray* found = [NSMutableArray array];
  [items enumerateObjectsUsingBlock:^(VaultItem* item, NSUInteger index, BOOL* stop) {
    if (self.matches(item)) [found addObject:item];
    *stop = found.count > 20;
  }];
  return found;
}

@end

@implementation VaultTheme

+ (UIColor*)themeColor {
  return [UIColor colorWithRed:0.1 green:0.2 blue:0.4 alpha:1];
}

@end

@implementation VaultPolicy

- (BOOL)isCodeLongEnough:(NSString*)code {
  return code.length >= self.codeLength;
}

@end

@implementation VaultBackup

- (BOOL)backupItems:(NSArray<VaultItem*>*)items {
  NSData* data = [[[VaultExport alloc] init] exportItems:items];
  [self.logWriter writeEntry:[NSString stringWithFormat:@"%lu", (unsigned long)data.length]];
  return [data writeToFile:[NSTemporaryDirectory() stringByAppendingPathComponent:@"b"] atomically:YES];
}

@end
