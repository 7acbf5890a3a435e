// A stand-in for an ad SDK that is linked into the app.
#import <Foundation/Foundation.h>

@protocol GADAdDelegate <NSObject>
@optional
- (void)adDidReward:(NSInteger)coins;
- (void)adDidFail:(NSError*)error;
@end

@interface GADRequest : NSObject <NSCopying>
@property(nonatomic, copy) NSArray<NSString*>* keywords;
@end

@interface GADRewardedAd : NSObject
@property(nonatomic, weak) id<GADAdDelegate> delegate;
- (instancetype)initWithRequest:(GADRequest*)request;
- (void)pause;
- (void)resume;
@end

@interface GADMobileAds : NSObject
+ (instancetype)sharedInstance;
- (NSURL*)adURLForRequest:(GADRequest*)request;
@end
