#import <Foundation/Foundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

@class CCBlockStore;

@interface CCPushCoordinator : NSObject <PKPushRegistryDelegate, CXProviderDelegate>
{
@private
    PKPushRegistry      *_voipRegistry;
    CXProvider          *_provider;
    CXCallController    *_controller;
    NSMutableDictionary *_ringing;      // call id -> NSUUID
    CCBlockStore        *_blockStore;
}

- (id)initWithBlockStore:(CCBlockStore *)store;
- (void)begin;

@end

@interface CCBlockStore : NSObject
{
    NSMutableSet *_numbers;
}
- (BOOL)containsNumber:(NSString *)number;
- (void)addNumber:(NSString *)number;
- (void)save;
@end
