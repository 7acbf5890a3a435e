#import <Foundation/Foundation.h>

@interface AppsFlyerLib : NSObject
+ (AppsFlyerLib *)shared;
@property (nonatomic, copy) NSString *appsFlyerDevKey, *appleAppID;
- (void)start;
- (void)logEvent:(NSString *)name withValues:(NSDictionary *)values;
@end

@interface ADJConfig : NSObject
- (instancetype)initWithAppToken:(NSString *)token environment:(NSString *)environment;
@end

@interface Adjust : NSObject
+ (void)initSdk:(ADJConfig *)config;
+ (void)appDidLaunch:(ADJConfig *)config;
@end
