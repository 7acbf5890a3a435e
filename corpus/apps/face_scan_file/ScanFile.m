#import "ScanFile.h"

NSString* ScanFilePath(void) {
  NSString* caches =
      NSSearchPathForDirectoriesInDomains(NSCachesDirectory, NSUserDomainMask, YES).firstObject;
  return [caches stringByAppendingPathComponent:@"fitting.bin"];
}
