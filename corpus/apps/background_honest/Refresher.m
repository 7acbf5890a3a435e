#import "Refresher.h"

#import <BackgroundTasks/BackgroundTasks.h>

static NSString* const kRefreshTask = @"com.example.wanderradio.refresh";

@implementation Refresher

+ (void)registerTasks {
  [BGTaskScheduler.sharedScheduler registerForTaskWithIdentifier:kRefreshTask
                                                      usingQueue:nil
                                                   launchHandler:^(BGTask* task) {
                                                     [self refreshWithCompletion:^(BOOL changed) {
                                                       [task setTaskCompletedWithSuccess:YES];
                                                     }];
                                                   }];
  BGAppRefreshTaskRequest* request = [[BGAppRefreshTaskRequest alloc] initWithIdentifier:kRefreshTask];
  request.earliestBeginDate = [NSDate dateWithTimeIntervalSinceNow:3600];
  [BGTaskScheduler.sharedScheduler submitTaskRequest:request error:nil];
}

+ (void)refreshWithCompletion:(void (^)(BOOL))completion {
  NSURL* url = [NSURL URLWithString:@"https://wanderradio.example/programme.json"];
  [[NSURLSession.sharedSession dataTaskWithURL:url
                             completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
                               completion(data.length > 0);
                             }] resume];
}

@end
