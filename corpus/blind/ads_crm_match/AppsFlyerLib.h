#import <Foundation/Foundation.h>

typedef NS_ENUM(NSInteger, EmailCryptType) { EmailCryptTypeNone = 0, EmailCryptTypeSHA256 = 3 };

@interface AppsFlyerLib : NSObject
+ (AppsFlyerLib *)shared;
@property (nonatomic, copy) NSString *appsFlyerDevKey;
- (void)setUserEmails:(NSArray<NSString *> *)emails withCryptType:(EmailCryptType)type;
- (void)logEvent:(NSString *)name withValues:(NSDictionary *)values;
- (void)start;
@end

@interface MixpanelPeople : NSObject
- (void)set:(NSDictionary *)properties;
@end

@interface Mixpanel : NSObject
+ (Mixpanel *)sharedInstance;
@property (nonatomic, readonly) MixpanelPeople *people;
- (void)identify:(NSString *)distinctId;
- (void)track:(NSString *)event properties:(NSDictionary *)properties;
@end
