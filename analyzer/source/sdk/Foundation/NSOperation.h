// Stand-in for Foundation's run loops, timers, queues, notifications and streams.
#pragma once

#include <Foundation/NSData.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString* NSRunLoopMode;
FOUNDATION_EXPORT NSRunLoopMode const NSDefaultRunLoopMode;
FOUNDATION_EXPORT NSRunLoopMode const NSRunLoopCommonModes;

@class NSTimer;
@interface NSRunLoop : NSObject
@property(class, readonly, strong) NSRunLoop* currentRunLoop;
@property(class, readonly, strong) NSRunLoop* mainRunLoop;
- (void)addTimer:(NSTimer*)timer forMode:(NSRunLoopMode)mode;
@end

@interface NSTimer : NSObject
+ (NSTimer*)scheduledTimerWithTimeInterval:(NSTimeInterval)interval
                                   repeats:(BOOL)repeats
                                     block:(void (^)(NSTimer* timer))block;
+ (NSTimer*)scheduledTimerWithTimeInterval:(NSTimeInterval)interval
                                    target:(id)target
                                  selector:(SEL)selector
                                  userInfo:(nullable id)info
                                   repeats:(BOOL)repeats;
- (void)invalidate;
@property(readonly, getter=isValid) BOOL valid;
@end

@interface NSOperation : NSObject
- (void)start;
- (void)main;
- (void)cancel;
@property(readonly, getter=isCancelled) BOOL cancelled;
@property(nullable, copy) void (^completionBlock)(void);
@end

@interface NSOperationQueue : NSObject
@property(class, readonly, strong) NSOperationQueue* mainQueue;
- (void)addOperation:(NSOperation*)operation;
- (void)addOperationWithBlock:(void (^)(void))block;
@property NSInteger maxConcurrentOperationCount;
@end

typedef NSString* NSNotificationName;
@interface NSNotification : NSObject <NSCopying>
@property(readonly, copy) NSNotificationName name;
@property(nullable, readonly, retain) id object;
@property(nullable, readonly, copy) NSDictionary* userInfo;
@end

@interface NSNotificationCenter : NSObject
@property(class, readonly, strong) NSNotificationCenter* defaultCenter;
- (void)addObserver:(id)observer
           selector:(SEL)selector
               name:(nullable NSNotificationName)name
             object:(nullable id)object;
- (id<NSObject>)addObserverForName:(nullable NSNotificationName)name
                            object:(nullable id)object
                             queue:(nullable NSOperationQueue*)queue
                        usingBlock:(void (^)(NSNotification* notification))block;
- (void)postNotificationName:(NSNotificationName)name object:(nullable id)object;
- (void)postNotificationName:(NSNotificationName)name
                      object:(nullable id)object
                    userInfo:(nullable NSDictionary*)info;
- (void)removeObserver:(id)observer;
@end

@interface NSProgress : NSObject
@property(readonly) double fractionCompleted;
@end

@interface NSLock : NSObject
- (void)lock;
- (void)unlock;
@end

typedef NSString* NSStreamPropertyKey;
typedef NSString* NSStreamNetworkServiceTypeValue;
FOUNDATION_EXPORT NSStreamPropertyKey const NSStreamNetworkServiceType;
FOUNDATION_EXPORT NSStreamNetworkServiceTypeValue const NSStreamNetworkServiceTypeVoIP IOS_DEPRECATED(4.0,
                                                                                                      9.0);
FOUNDATION_EXPORT NSStreamNetworkServiceTypeValue const NSStreamNetworkServiceTypeVoice;

typedef NS_OPTIONS(NSUInteger, NSStreamEvent) {
  NSStreamEventOpenCompleted = 1,
  NSStreamEventHasBytesAvailable = 2,
  NSStreamEventErrorOccurred = 8,
};
@class NSStream;
@protocol NSStreamDelegate <NSObject>
@optional
- (void)stream:(NSStream*)stream handleEvent:(NSStreamEvent)event;
@end
@interface NSStream : NSObject
- (void)open;
- (void)close;
@property(nullable, assign) id<NSStreamDelegate> delegate;
- (BOOL)setProperty:(nullable id)property forKey:(NSStreamPropertyKey)key;
- (void)scheduleInRunLoop:(NSRunLoop*)loop forMode:(NSRunLoopMode)mode;
@end
@interface NSInputStream : NSStream
- (NSInteger)read:(uint8_t*)buffer maxLength:(NSUInteger)length;
@end
@interface NSOutputStream : NSStream
- (NSInteger)write:(const uint8_t*)buffer maxLength:(NSUInteger)length;
@end

NS_ASSUME_NONNULL_END
