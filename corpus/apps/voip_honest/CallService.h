#import <Foundation/Foundation.h>

@class CallService;

typedef NS_OPTIONS(NSUInteger, CallFeatures) {
  CallFeatureVideo = 1 << 0,
  CallFeatureRelay = 1 << 1,
};

@protocol CallServiceObserver <NSObject>
@required
- (void)callService:(CallService*)service didChangeMuted:(BOOL)muted;
@optional
- (void)callService:(CallService*)service didEndCall:(NSUUID*)call after:(NSTimeInterval)seconds;
+ (BOOL)wantsVideo;
@property(nonatomic, readonly) NSUInteger observerPriority;
@end

/// Receives calls by VoIP push and hands them to CallKit.
@interface CallService : NSObject
@property(class, nonatomic, readonly) CallService* shared;
@property(nonatomic, weak) id<CallServiceObserver> observer;
@property(nonatomic, copy, readonly) NSString* token;
@property(nonatomic, assign) CallFeatures features;
@property(atomic, strong) NSDate* lastCall;
- (void)startWithAccount:(NSString*)account;
@end
