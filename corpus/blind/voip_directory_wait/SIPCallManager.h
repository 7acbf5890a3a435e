#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

@class SIPAccount;

@interface SIPCallManager : NSObject <PKPushRegistryDelegate, CXProviderDelegate>

@property (nonatomic, strong, readonly) SIPAccount *account;

- (instancetype)initWithAccount:(SIPAccount *)account;
- (void)registerForCalls;

@end
