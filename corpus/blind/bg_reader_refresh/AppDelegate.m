#import "AppDelegate.h"

#import <BackgroundTasks/BackgroundTasks.h>

#import "FeedStore.h"
#import "Narrator.h"

@interface AppDelegate ()
@property (nonatomic, strong) FeedStore *store;
@property (nonatomic, strong) Narrator *narrator;
@property (nonatomic) UIBackgroundTaskIdentifier saving;
@end

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
    self.store = [FeedStore new];
    self.narrator = [Narrator new];
    // clean: background/task-identifier-mismatch
    [BGTaskScheduler.sharedScheduler registerForTaskWithIdentifier:FeedRefreshTaskIdentifier
                                                        usingQueue:nil
                                                     launchHandler:^(BGTask *task) {
                                                         [self handleRefresh:task];
                                                     }];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [UIViewController new];
    [self.window makeKeyAndVisible];
    return YES;
}

// clean: background/task-not-completed -- both ways complete it
- (void)handleRefresh:(BGTask *)task {
    [self scheduleRefresh];
    task.expirationHandler = ^{
        [self.store cancel];
    };
    [self.store refreshWithCompletion:^(BOOL changed, NSError *error) {
        [task setTaskCompletedWithSuccess:error == nil];
    }];
}

- (void)scheduleRefresh {
    BGAppRefreshTaskRequest *request = [[BGAppRefreshTaskRequest alloc] initWithIdentifier:FeedRefreshTaskIdentifier];
    request.earliestBeginDate = [NSDate dateWithTimeIntervalSinceNow:3600];
    [BGTaskScheduler.sharedScheduler submitTaskRequest:request error:nil];
}

- (void)application:(UIApplication *)application
    didReceiveRemoteNotification:(NSDictionary *)userInfo
          fetchCompletionHandler:(void (^)(UIBackgroundFetchResult))completion {
    [self.store refreshWithCompletion:^(BOOL changed, NSError *error) {
        if (error) {
            completion(UIBackgroundFetchResultFailed);
        } else {
            completion(changed ? UIBackgroundFetchResultNewData : UIBackgroundFetchResultNoData);
        }
    }];
}

- (void)applicationDidEnterBackground:(UIApplication *)application {
    // clean: background/task-re-arm-loop -- once, and ended when time is up
    self.saving = [application beginBackgroundTaskWithName:@"save" expirationHandler:^{
        [application endBackgroundTask:self.saving];
        self.saving = UIBackgroundTaskInvalid;
    }];
    dispatch_async(dispatch_get_global_queue(QOS_CLASS_UTILITY, 0), ^{
        [NSUserDefaults.standardUserDefaults setInteger:(NSInteger)self.store.unread forKey:@"badge"];
        [application endBackgroundTask:self.saving];
        self.saving = UIBackgroundTaskInvalid;
    });
    [self scheduleRefresh];
}

@end
