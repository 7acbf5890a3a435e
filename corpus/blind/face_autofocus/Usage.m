#import "Usage.h"

@implementation Mixpanel

+ (Mixpanel *)sharedInstanceWithToken:(NSString *)token
{
    return [self sharedInstance];
}

+ (Mixpanel *)sharedInstance
{
    static Mixpanel *instance;
    if (!instance) instance = [[Mixpanel alloc] init];
    return instance;
}

- (void)track:(NSString *)event properties:(NSDictionary *)properties
{
}

@end

@implementation HealthCheck

+ (void)sendLaunchTime:(NSTimeInterval)seconds
{
    NSString *text = [NSString stringWithFormat:@"https://ops.lomokino.example/launch?ms=%d", (int)(seconds * 1000)];
    // clean: face/observation-upload -- how long a launch took
    [[[NSURLSession sharedSession] dataTaskWithURL:[NSURL URLWithString:text]] resume];
}

@end
