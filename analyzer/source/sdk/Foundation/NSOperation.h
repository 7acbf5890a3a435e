// Stand-in for Foundation's run loops, timers, threads, queues, locks, notifications and progress.
#pragma once

#import <Foundation/NSKeyValueCoding.h>

NS_ASSUME_NONNULL_BEGIN

FOUNDATION_EXPORT NSRunLoopMode const NSDefaultRunLoopMode;
FOUNDATION_EXPORT NSRunLoopMode const NSRunLoopCommonModes;

@class NSTimer, NSPort, NSStream;
@interface NSRunLoop : NSObject
@property(class, readonly, strong) NSRunLoop* currentRunLoop;
@property(class, readonly, strong) NSRunLoop* mainRunLoop;
@property(nullable, readonly, copy) NSRunLoopMode currentMode;
- (CFRunLoopRef)getCFRunLoop CF_RETURNS_NOT_RETAINED;
- (void)addTimer:(NSTimer*)timer forMode:(NSRunLoopMode)mode;
- (void)addPort:(NSPort*)port forMode:(NSRunLoopMode)mode;
- (void)removePort:(NSPort*)port forMode:(NSRunLoopMode)mode;
- (nullable NSDate*)limitDateForMode:(NSRunLoopMode)mode;
- (void)acceptInputForMode:(NSRunLoopMode)mode beforeDate:(NSDate*)date;
- (void)run;
- (void)runUntilDate:(NSDate*)date;
- (BOOL)runMode:(NSRunLoopMode)mode beforeDate:(NSDate*)date;
- (void)performInModes:(NSArray<NSRunLoopMode>*)modes block:(void (^)(void))block;
- (void)performBlock:(void (^)(void))block;
- (void)performSelector:(SEL)selector target:(id)target argument:(nullable id)argument order:(NSUInteger)order modes:(NSArray<NSRunLoopMode>*)modes;
- (void)cancelPerformSelectorsWithTarget:(id)target;
@end
@interface NSObject (NSDelayedPerforming)
- (void)performSelector:(SEL)selector withObject:(nullable id)object afterDelay:(NSTimeInterval)delay inModes:(NSArray<NSRunLoopMode>*)modes;
- (void)performSelector:(SEL)selector withObject:(nullable id)object afterDelay:(NSTimeInterval)delay;
+ (void)cancelPreviousPerformRequestsWithTarget:(id)target selector:(SEL)selector object:(nullable id)object;
+ (void)cancelPreviousPerformRequestsWithTarget:(id)target;
@end
@class NSThread;
@interface NSObject (NSThreadPerformAdditions)
- (void)performSelectorOnMainThread:(SEL)selector withObject:(nullable id)object waitUntilDone:(BOOL)wait modes:(nullable NSArray<NSString*>*)modes;
- (void)performSelectorOnMainThread:(SEL)selector withObject:(nullable id)object waitUntilDone:(BOOL)wait;
- (void)performSelector:(SEL)selector onThread:(NSThread*)thread withObject:(nullable id)object waitUntilDone:(BOOL)wait modes:(nullable NSArray<NSString*>*)modes;
- (void)performSelector:(SEL)selector onThread:(NSThread*)thread withObject:(nullable id)object waitUntilDone:(BOOL)wait;
- (void)performSelectorInBackground:(SEL)selector withObject:(nullable id)object;
@end
@interface NSTimer : NSObject
+ (NSTimer*)timerWithTimeInterval:(NSTimeInterval)interval invocation:(NSInvocation*)invocation repeats:(BOOL)repeats;
+ (NSTimer*)scheduledTimerWithTimeInterval:(NSTimeInterval)interval invocation:(NSInvocation*)invocation repeats:(BOOL)repeats;
+ (NSTimer*)timerWithTimeInterval:(NSTimeInterval)interval target:(id)target selector:(SEL)selector userInfo:(nullable id)info repeats:(BOOL)repeats;
+ (NSTimer*)scheduledTimerWithTimeInterval:(NSTimeInterval)interval target:(id)target selector:(SEL)selector userInfo:(nullable id)info repeats:(BOOL)repeats;
+ (NSTimer*)timerWithTimeInterval:(NSTimeInterval)interval repeats:(BOOL)repeats block:(void (^)(NSTimer* timer))block;
+ (NSTimer*)scheduledTimerWithTimeInterval:(NSTimeInterval)interval repeats:(BOOL)repeats block:(void (^)(NSTimer* timer))block;
- (instancetype)initWithFireDate:(NSDate*)date interval:(NSTimeInterval)interval repeats:(BOOL)repeats block:(void (^)(NSTimer* timer))block;
- (instancetype)initWithFireDate:(NSDate*)date interval:(NSTimeInterval)interval target:(id)target selector:(SEL)selector userInfo:(nullable id)info repeats:(BOOL)repeats NS_DESIGNATED_INITIALIZER;
- (void)fire;
@property(copy) NSDate* fireDate;
@property(readonly) NSTimeInterval timeInterval;
@property NSTimeInterval tolerance;
- (void)invalidate;
@property(readonly, getter=isValid) BOOL valid;
@property(nullable, readonly, retain) id userInfo;
@end
FOUNDATION_EXPORT NSNotificationName const NSWillBecomeMultiThreadedNotification;
FOUNDATION_EXPORT NSNotificationName const NSDidBecomeSingleThreadedNotification;
FOUNDATION_EXPORT NSNotificationName const NSThreadWillExitNotification;

@interface NSThread : NSObject
@property(class, readonly, strong) NSThread* currentThread;
+ (void)detachNewThreadWithBlock:(void (^)(void))block;
+ (void)detachNewThreadSelector:(SEL)selector toTarget:(id)target withObject:(nullable id)argument;
+ (BOOL)isMultiThreaded;
@property(readonly, retain) NSMutableDictionary* threadDictionary;
+ (void)sleepUntilDate:(NSDate*)date;
+ (void)sleepForTimeInterval:(NSTimeInterval)seconds;
+ (void)exit;
@property double threadPriority;
+ (double)threadPriority;
+ (BOOL)setThreadPriority:(double)priority;
@property NSQualityOfService qualityOfService;
@property(class, readonly, copy) NSArray<NSNumber*>* callStackReturnAddresses;
@property(class, readonly, copy) NSArray<NSString*>* callStackSymbols;
@property(nullable, copy) NSString* name;
@property NSUInteger stackSize;
@property(readonly) BOOL isMainThread;
@property(class, readonly) BOOL isMainThread;
@property(class, readonly, strong) NSThread* mainThread;
- (instancetype)init NS_DESIGNATED_INITIALIZER;
- (instancetype)initWithTarget:(id)target selector:(SEL)selector object:(nullable id)argument;
- (instancetype)initWithBlock:(void (^)(void))block;
@property(readonly, getter=isExecuting) BOOL executing;
@property(readonly, getter=isFinished) BOOL finished;
@property(readonly, getter=isCancelled) BOOL cancelled;
- (void)cancel;
- (void)start;
- (void)main;
@end
typedef NS_ENUM(NSInteger, NSOperationQueuePriority) {
  NSOperationQueuePriorityVeryLow = -8L, NSOperationQueuePriorityLow = -4L, NSOperationQueuePriorityNormal = 0,
  NSOperationQueuePriorityHigh = 4, NSOperationQueuePriorityVeryHigh = 8,
};
@class NSProgress;
@interface NSOperation : NSObject
- (void)start;
- (void)main;
@property(readonly, getter=isCancelled) BOOL cancelled;
- (void)cancel;
@property(readonly, getter=isExecuting) BOOL executing;
@property(readonly, getter=isFinished) BOOL finished;
@property(readonly, getter=isConcurrent) BOOL concurrent;
@property(readonly, getter=isAsynchronous) BOOL asynchronous;
@property(readonly, getter=isReady) BOOL ready;
- (void)addDependency:(NSOperation*)operation;
- (void)removeDependency:(NSOperation*)operation;
@property(readonly, copy) NSArray<NSOperation*>* dependencies;
@property NSOperationQueuePriority queuePriority;
@property(nullable, copy) void (^completionBlock)(void);
- (void)waitUntilFinished;
@property double threadPriority;
@property NSQualityOfService qualityOfService;
@property(nullable, copy) NSString* name;
@end
@interface NSBlockOperation : NSOperation
+ (instancetype)blockOperationWithBlock:(void (^)(void))block;
- (void)addExecutionBlock:(void (^)(void))block;
@property(readonly, copy) NSArray<void (^)(void)>* executionBlocks;
@end
@interface NSInvocationOperation : NSOperation
- (nullable instancetype)initWithTarget:(id)target selector:(SEL)selector object:(nullable id)argument;
- (instancetype)initWithInvocation:(NSInvocation*)invocation NS_DESIGNATED_INITIALIZER;
@property(nullable, readonly, retain) id result;
@end
static const NSInteger NSOperationQueueDefaultMaxConcurrentOperationCount = -1;
@interface NSOperationQueue : NSObject
@property(readonly, strong) NSProgress* progress;
- (void)addOperation:(NSOperation*)operation;
- (void)addOperations:(NSArray<NSOperation*>*)operations waitUntilFinished:(BOOL)wait;
- (void)addOperationWithBlock:(void (^)(void))block;
- (void)addBarrierBlock:(void (^)(void))barrier;
@property NSInteger maxConcurrentOperationCount;
@property(getter=isSuspended) BOOL suspended;
@property(nullable, copy) NSString* name;
@property NSQualityOfService qualityOfService;
@property(nullable, assign) dispatch_queue_t underlyingQueue;
- (void)cancelAllOperations;
- (void)waitUntilAllOperationsAreFinished;
@property(class, readonly, strong, nullable) NSOperationQueue* currentQueue;
@property(class, readonly, strong) NSOperationQueue* mainQueue;
@property(readonly, copy) NSArray<__kindof NSOperation*>* operations;
@property(readonly) NSUInteger operationCount;
@end
@protocol NSLocking
- (void)lock;
- (void)unlock;
@end
@interface NSLock : NSObject <NSLocking>
- (BOOL)tryLock;
- (BOOL)lockBeforeDate:(NSDate*)limit;
@property(nullable, copy) NSString* name;
@end
@interface NSConditionLock : NSObject <NSLocking>
- (instancetype)initWithCondition:(NSInteger)condition NS_DESIGNATED_INITIALIZER;
@property(readonly) NSInteger condition;
- (void)lockWhenCondition:(NSInteger)condition;
- (BOOL)tryLock;
- (void)unlockWithCondition:(NSInteger)condition;
- (BOOL)lockWhenCondition:(NSInteger)condition beforeDate:(NSDate*)limit;
@end
@interface NSRecursiveLock : NSObject <NSLocking>
- (BOOL)tryLock;
- (BOOL)lockBeforeDate:(NSDate*)limit;
@property(nullable, copy) NSString* name;
@end
@interface NSCondition : NSObject <NSLocking>
- (void)wait;
- (BOOL)waitUntilDate:(NSDate*)limit;
- (void)signal;
- (void)broadcast;
@property(nullable, copy) NSString* name;
@end
@interface NSAutoreleasePool : NSObject
+ (void)addObject:(id)object;
- (void)addObject:(id)object;
- (void)drain;
@end
@interface NSNotification : NSObject <NSCopying, NSCoding>
@property(readonly, copy) NSNotificationName name;
@property(nullable, readonly, retain) id object;
@property(nullable, readonly, copy) NSDictionary* userInfo;
- (instancetype)initWithName:(NSNotificationName)name object:(nullable id)object userInfo:(nullable NSDictionary*)info NS_DESIGNATED_INITIALIZER;
+ (instancetype)notificationWithName:(NSNotificationName)name object:(nullable id)object;
+ (instancetype)notificationWithName:(NSNotificationName)name object:(nullable id)object userInfo:(nullable NSDictionary*)info;
@end
@interface NSNotificationCenter : NSObject
@property(class, readonly, strong) NSNotificationCenter* defaultCenter;
- (void)addObserver:(id)observer selector:(SEL)selector name:(nullable NSNotificationName)name object:(nullable id)object;
- (void)postNotification:(NSNotification*)notification;
- (void)postNotificationName:(NSNotificationName)name object:(nullable id)object;
- (void)postNotificationName:(NSNotificationName)name object:(nullable id)object userInfo:(nullable NSDictionary*)info;
- (void)removeObserver:(id)observer;
- (void)removeObserver:(id)observer name:(nullable NSNotificationName)name object:(nullable id)object;
- (id<NSObject>)addObserverForName:(nullable NSNotificationName)name object:(nullable id)object queue:(nullable NSOperationQueue*)queue usingBlock:(void (^)(NSNotification* notification))block;
@end
typedef NS_ENUM(NSUInteger, NSPostingStyle) { NSPostWhenIdle = 1, NSPostASAP, NSPostNow };
@interface NSNotificationQueue : NSObject
@property(class, readonly, strong) NSNotificationQueue* defaultQueue;
- (void)enqueueNotification:(NSNotification*)notification postingStyle:(NSPostingStyle)style;
@end
@interface NSProgress : NSObject
+ (nullable NSProgress*)currentProgress;
+ (NSProgress*)progressWithTotalUnitCount:(int64_t)count;
+ (NSProgress*)discreteProgressWithTotalUnitCount:(int64_t)count;
- (void)becomeCurrentWithPendingUnitCount:(int64_t)count;
- (void)addChild:(NSProgress*)child withPendingUnitCount:(int64_t)count;
- (void)resignCurrent;
@property int64_t totalUnitCount;
@property int64_t completedUnitCount;
@property(null_resettable, copy) NSString* localizedDescription;
@property(getter=isCancellable) BOOL cancellable;
@property(readonly, getter=isCancelled) BOOL cancelled;
@property(readonly, getter=isPaused) BOOL paused;
@property(nullable, copy) void (^cancellationHandler)(void);
@property(readonly, getter=isIndeterminate) BOOL indeterminate;
@property(readonly) double fractionCompleted;
@property(readonly, getter=isFinished) BOOL finished;
- (void)cancel;
- (void)pause;
- (void)resume;
@end
@interface NSPort : NSObject <NSCopying, NSCoding>
+ (NSPort*)port;
- (void)invalidate;
@property(readonly, getter=isValid) BOOL valid;
- (void)scheduleInRunLoop:(NSRunLoop*)loop forMode:(NSRunLoopMode)mode;
@end
@interface NSMachPort : NSPort
+ (NSPort*)portWithMachPort:(uint32_t)port;
@property(readonly) uint32_t machPort;
@end
@interface NSMessagePort : NSPort
@end
@interface NSUndoManager : NSObject
- (void)beginUndoGrouping;
- (void)endUndoGrouping;
- (void)disableUndoRegistration;
- (void)enableUndoRegistration;
- (void)undo;
- (void)redo;
@property(readonly) BOOL canUndo;
@property(readonly) BOOL canRedo;
- (void)removeAllActions;
- (void)removeAllActionsWithTarget:(id)target;
- (void)registerUndoWithTarget:(id)target selector:(SEL)selector object:(nullable id)object;
- (id)prepareWithInvocationTarget:(id)target;
- (void)setActionName:(NSString*)name;
@end

NS_ASSUME_NONNULL_END
