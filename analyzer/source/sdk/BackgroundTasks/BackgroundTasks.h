// Stand-in for BackgroundTasks.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

IOS_SINCE(13.0)
@interface BGTask : NSObject
@property(nonatomic, readonly, copy) NSString* identifier;
@property(nullable, copy) void (^expirationHandler)(void);
- (void)setTaskCompletedWithSuccess:(BOOL)success;
@end
IOS_SINCE(13.0)
@interface BGTaskRequest : NSObject <NSCopying>
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
@end
IOS_SINCE(13.0)
@interface BGTaskScheduler : NSObject
@property(class, readonly, strong) BGTaskScheduler* sharedScheduler;
- (BOOL)registerForTaskWithIdentifier:(NSString*)identifier
                           usingQueue:(nullable dispatch_queue_t)queue
                        launchHandler:(void (^)(__kindof BGTask* task))handler;
- (BOOL)submitTaskRequest:(BGTaskRequest*)request error:(NSError**)error;
@end

NS_ASSUME_NONNULL_END
