#import "Gardener.h"

#import <BackgroundTasks/BackgroundTasks.h>

static NSString* const kTidyTask = @"com.example.pflanzenbuch.tidy";

@implementation Gardener

+ (void)registerTask {
  // expect: background/task-not-completed -- without old pictures it ends and tells nobody
  void (^tidy)(BGTask*) = ^(BGTask* task) {
    [self tidy:(BGProcessingTask*)task];
  };
  BGTaskScheduler* tasks = BGTaskScheduler.sharedScheduler;
  [tasks registerForTaskWithIdentifier:kTidyTask usingQueue:nil launchHandler:tidy];
}

+ (void)schedule {
  BGProcessingTaskRequest* request = [[BGProcessingTaskRequest alloc] initWithIdentifier:kTidyTask];
  request.requiresExternalPower = YES;
  [BGTaskScheduler.sharedScheduler submitTaskRequest:request error:nil];
}

+ (void)tidy:(BGProcessingTask*)task {
  NSString* folder =
      NSSearchPathForDirectoriesInDomains(NSCachesDirectory, NSUserDomainMask, YES).firstObject;
  NSArray<NSString*>* pictures = [NSFileManager.defaultManager contentsOfDirectoryAtPath:folder error:nil];
  if (pictures.count == 0) return;
  for (NSString* picture in pictures) {
    NSString* path = [folder stringByAppendingPathComponent:picture];
    [NSFileManager.defaultManager removeItemAtPath:path error:nil];
  }
  [self schedule];
  [task setTaskCompletedWithSuccess:YES];
}

@end
