#import "ShelfController.h"

#import <BackgroundTasks/BackgroundTasks.h>

@interface ShelfController ()
@property(nonatomic, copy) NSArray<NSString*>* titles;
@end

@implementation ShelfController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.titles = @[ @"Der Zauberberg", @"Effi Briest", @"Malina" ];
  // missed: background/task-identifier-mismatch -- the plist permits another identifier: needs the argument of the call
  [BGTaskScheduler.sharedScheduler registerForTaskWithIdentifier:@"com.example.shelf.sync"
                                                      usingQueue:nil
                                                   launchHandler:^(BGTask* task) {
                                                     [self syncTask:task];
                                                   }];
  // clean: background/fetch-mode-without-implementation
  BGAppRefreshTaskRequest* request =
      [[BGAppRefreshTaskRequest alloc] initWithIdentifier:@"com.example.shelf.sync"];
  NSError* error;
  if (![BGTaskScheduler.sharedScheduler submitTaskRequest:request error:&error]) NSLog(@"%@", error);
}

- (void)syncTask:(BGTask*)task {
  __weak BGTask* weakTask = task;
  task.expirationHandler = ^{
    [weakTask setTaskCompletedWithSuccess:NO];
  };
  self.titles = [self.titles sortedArrayUsingComparator:^NSComparisonResult(NSString* left, NSString* right) {
    return [left caseInsensitiveCompare:right];
  }];
  [task setTaskCompletedWithSuccess:YES];
}

@end
