// error out parameter
#import <Foundation/Foundation.h>

BOOL removed(NSFileManager *files, NSString *path) {
  NSError *error = nil;
  BOOL done = [files removeItemAtPath:path error:&error];
  return done && error == nil;
}
