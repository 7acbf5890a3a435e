// Stand-in for BackgroundTasks: tasks the system starts while the app is away.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class BGTask, BGTaskRequest;
FOUNDATION_EXPORT NSErrorDomain const BGTaskSchedulerErrorDomain IOS_SINCE(13.0);
typedef NS_ENUM(NSInteger, BGTaskSchedulerErrorCode) {
  BGTaskSchedulerErrorCodeUnavailable = 1,
  BGTaskSchedulerErrorCodeTooManyPendingTaskRequests = 2,
  BGTaskSchedulerErrorCodeNotPermitted = 3,
};
IOS_SINCE(13.0)
@interface BGTask : NSObject
@property(nonatomic, readonly, copy) NSString* identifier;
@property(nullable, copy) void (^expirationHandler)(void);
- (void)setTaskCompletedWithSuccess:(BOOL)success;
@end
IOS_SINCE(13.0)
@interface BGAppRefreshTask : BGTask
@end
IOS_SINCE(13.0)
@interface BGProcessingTask : BGTask
@end
IOS_SINCE(13.0)
@interface BGTaskRequest : NSObject <NSCopying>
@property(nonatomic, readonly, copy) NSString* identifier;
@property(nullable, copy) NSDate* earliestBeginDate;
@end
IOS_SINCE(13.0)
@interface BGAppRefreshTaskRequest : BGTaskRequest
- (instancetype)initWithIdentifier:(NSString*)identifier;
@end
IOS_SINCE(13.0)
@interface BGProcessingTaskRequest : BGTaskRequest
- (instancetype)initWithIdentifier:(NSString*)identifier;
@property BOOL requiresNetworkConnectivity;
@property BOOL requiresExternalPower;
@end
IOS_SINCE(13.0)
@interface BGTaskScheduler : NSObject
@property(class, readonly, strong) BGTaskScheduler* sharedScheduler;
- (BOOL)registerForTaskWithIdentifier:(NSString*)identifier
                           usingQueue:(nullable dispatch_queue_t)queue
                        launchHandler:(void (^)(__kindof BGTask* task))handler;
- (BOOL)submitTaskRequest:(BGTaskRequest*)request error:(NSError**)error;
- (void)cancelTaskRequestWithIdentifier:(NSString*)identifier;
- (void)cancelAllTaskRequests;
- (void)getPendingTaskRequestsWithCompletionHandler:(void (^)(NSArray<BGTaskRequest*>* requests))completion;
@end

NS_ASSUME_NONNULL_END
