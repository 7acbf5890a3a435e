#import "DayLog.h"

@implementation DayLog {
  NSMutableArray<NSDictionary *> *_samples;
}

+ (NSURL *)file {
  NSURL *folder = [NSFileManager.defaultManager URLsForDirectory:NSApplicationSupportDirectory
                                                       inDomains:NSUserDomainMask].firstObject;
  return [folder URLByAppendingPathComponent:@"today.plist"];
}

- (instancetype)init {
  if (self = [super init]) _samples = [NSMutableArray array];
  return self;
}

- (void)note:(NSDictionary<NSString *, NSNumber *> *)sample {
  [_samples addObject:sample];
  if (_samples.count >= 50) [self flush];
}

- (void)flush {
  NSData *plist = [NSPropertyListSerialization dataWithPropertyList:_samples
                                                             format:NSPropertyListBinaryFormat_v1_0
                                                            options:0
                                                              error:nil];
  // expect: face/template-unprotected
  [plist writeToURL:[DayLog file] atomically:YES];
  [_samples removeAllObjects];
}

@end
