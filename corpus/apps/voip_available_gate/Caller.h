#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

@interface Caller : NSObject <PKPushRegistryDelegate, CXProviderDelegate>
@property(nonatomic, readonly) PKPushRegistry* registry;
@property(nonatomic, readonly) CXProvider* provider;
@end
