#import "Trackers.h"

@implementation AppsFlyerLib
+ (AppsFlyerLib *)shared
{
    static AppsFlyerLib *shared;
    if (!shared) shared = [AppsFlyerLib new];
    return shared;
}
- (void)start
{
}
- (void)logEvent:(NSString *)name withValues:(NSDictionary *)values
{
}
@end

@implementation ADJConfig
- (instancetype)initWithAppToken:(NSString *)token environment:(NSString *)environment
{
    return [super init];
}
@end

@implementation Adjust
+ (void)initSdk:(ADJConfig *)config
{
}
+ (void)appDidLaunch:(ADJConfig *)config
{
}
@end
