#import "NewsDesk.h"

#import <BackgroundTasks/BackgroundTasks.h>

static NSString* const kRefresh = @"com.example.morgenblatt.refresh";

@implementation NewsDesk

+ (void)registerRefresh {
  BGTaskScheduler* tasks = BGTaskScheduler.sharedScheduler;
  // clean: background/task-not-completed
  void (^refresh)(BGTask*) = ^(BGTask* task) {
    [self refreshFor:task];
  };
  // clean: background/task-identifier-mismatch
  [tasks registerForTaskWithIdentifier:kRefresh usingQueue:nil launchHandler:refresh];
  BGAppRefreshTaskRequest* request = [[BGAppRefreshTaskRequest alloc] initWithIdentifier:kRefresh];
  [tasks submitTaskRequest:request error:nil];
}

+ (void)refreshFor:(BGTask*)task {
  NSDateComponents* time = [NSCalendar.currentCalendar components:NSCalendarUnitHour fromDate:NSDate.date];
  if (time.hour < 5) {
    [task setTaskCompletedWithSuccess:NO];
    return;
  }
  __weak BGTask* expiring = task;
  task.expirationHandler = ^{
    [expiring setTaskCompletedWithSuccess:NO];
  };
  [self fetchHeadlines:^(NSArray* headlines) {
    [task setTaskCompletedWithSuccess:headlines.count > 0];
  }];
}

+ (void)fetchHeadlines:(void (^)(NSArray* headlines))completion {
  NSURL* url = [NSURL URLWithString:@"https://news.morgenblatt.example/today.json"];
  [[NSURLSession.sharedSession
        dataTaskWithURL:url
      completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
        NSArray* headlines = data ? [NSJSONSerialization JSONObjectWithData:data options:0 error:nil] : nil;
        completion(headlines);
      }] resume];
}

@end
