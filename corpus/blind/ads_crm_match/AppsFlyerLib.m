#import "AppsFlyerLib.h"

@implementation AppsFlyerLib
+ (AppsFlyerLib *)shared {
    static AppsFlyerLib *lib;
    static dispatch_once_t once;
    dispatch_once(&once, ^{ lib = [AppsFlyerLib new]; });
    return lib;
}
- (void)setUserEmails:(NSArray<NSString *> *)emails withCryptType:(EmailCryptType)type {
}
- (void)logEvent:(NSString *)name withValues:(NSDictionary *)values {
}
- (void)start {
}
@end

@implementation MixpanelPeople
- (void)set:(NSDictionary *)properties {
}
@end

@implementation Mixpanel {
    MixpanelPeople *_people;
}
+ (Mixpanel *)sharedInstance {
    static Mixpanel *instance;
    static dispatch_once_t once;
    dispatch_once(&once, ^{ instance = [Mixpanel new]; });
    return instance;
}
- (MixpanelPeople *)people {
    return _people;
}
- (void)identify:(NSString *)distinctId {
}
- (void)track:(NSString *)event properties:(NSDictionary *)properties {
}
@end
