#import "SDWebImage.h"

@interface NSString (SDCacheKey)
- (NSString*)sd_cacheKey;
@end

@implementation NSString (SDCacheKey)

- (NSString*)sd_cacheKey {
  return [self stringByReplacingOccurrencesOfString:@"/" withString:@"_"];
}

@end

@implementation SDWebImageManager {
  NSCache<NSString*, UIImage*>* _memory;
}

+ (instancetype)sharedManager {
  static SDWebImageManager* manager;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    manager = [[self alloc] init];
    manager->_memory = [[NSCache alloc] init];
  });
  return manager;
}

- (BOOL)isFresh:(NSString*)path {
  NSDictionary* attributes = [NSFileManager.defaultManager attributesOfItemAtPath:path error:nil];
  NSDate* changed = attributes[NSFileModificationDate];
  return changed && changed.timeIntervalSinceNow > -86400;
}

- (void)loadImageWithURL:(NSURL*)url completion:(void (^)(UIImage*))completion {
  NSString* path = [NSTemporaryDirectory() stringByAppendingPathComponent:url.absoluteString.sd_cacheKey];
  if ([self isFresh:path]) {
    completion([UIImage imageWithData:[NSData dataWithContentsOfFile:path]]);
    return;
  }
  [[NSURLSession.sharedSession dataTaskWithURL:url
                             completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
                               if (data == nil) return;
                               [data writeToFile:path atomically:YES];
                               completion([UIImage imageWithData:data]);
                             }] resume];
}

@end
