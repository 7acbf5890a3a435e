#import "Shelf.h"

#include <sys/stat.h>

@implementation Shelf

- (NSArray<NSString*>*)names {
  NSString* folder = [NSHomeDirectory() stringByAppendingPathComponent:@"Documents"];
  return [NSFileManager.defaultManager contentsOfDirectoryAtPath:folder error:nil] ?: @[];
}

- (NSString*)pathOf:(NSString*)name {
  return
      [[NSHomeDirectory() stringByAppendingPathComponent:@"Documents"] stringByAppendingPathComponent:name];
}

- (NSArray<NSString*>*)lines {
  NSMutableArray<NSString*>* lines = [NSMutableArray array];
  for (NSString* name in [self names]) {
    struct stat status;
    // source: privacy/reason-contradicted
    if (stat([self pathOf:name].fileSystemRepresentation, &status) != 0) continue;
    // source: privacy/reason-contradicted
    NSDate* changed = [NSDate dateWithTimeIntervalSince1970:status.st_mtimespec.tv_sec];
    [lines addObject:[NSString stringWithFormat:@"%@ (%@)", name, changed]];
  }
  return lines;
}

- (void)post:(NSArray<NSString*>*)lines to:(NSString*)address {
  NSMutableURLRequest* request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:address]];
  request.HTTPMethod = @"POST";
  NSData* body = [[lines componentsJoinedByString:@"\n"] dataUsingEncoding:NSUTF8StringEncoding];
  // expect: privacy/reason-contradicted
  [[NSURLSession.sharedSession uploadTaskWithRequest:request fromData:body] resume];
}

- (void)backUpList {
  [self post:[self lines] to:@"https://backup.aktenregal.example/list"];
}

- (void)backUpNames {
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://backup.aktenregal.example/names"]];
  request.HTTPMethod = @"PUT";
  NSData* body = [NSJSONSerialization dataWithJSONObject:[self names] options:0 error:nil];
  // clean: privacy/reason-contradicted -- names without dates
  [[NSURLSession.sharedSession uploadTaskWithRequest:request fromData:body] resume];
}

@end
