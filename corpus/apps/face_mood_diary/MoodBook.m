#import "MoodBook.h"

@implementation MoodBook {
  NSMutableArray<NSDictionary*>* _entries;
}

- (instancetype)init {
  if ((self = [super init])) _entries = [NSMutableArray array];
  return self;
}

- (NSString*)path {
  NSString* folder =
      NSSearchPathForDirectoriesInDomains(NSDocumentDirectory, NSUserDomainMask, YES).firstObject;
  return [folder stringByAppendingPathComponent:@"moods.json"];
}

- (void)enterMood:(float)mood word:(NSString*)word {
  [_entries addObject:@{@"mood" : @(mood), @"word" : word}];
  NSData* data = [NSJSONSerialization dataWithJSONObject:_entries options:0 error:nil];
  // expect: face/emotion-inference -- smile and brow become a mood, and the mood is kept
  // clean: face/template-unprotected -- readable only while the phone is unlocked
  // clean: face/stored-then-uploaded
  [data writeToFile:[self path] options:NSDataWritingFileProtectionComplete error:nil];
}

@end
