#import "AppDelegate+Push.h"
#import "CallCore.h"

static PKPushRegistry *gRegistry;
static CCDesk *gDesk;

@implementation AppDelegate (Push)

- (void)startPush {
    gDesk = [[CCDesk alloc] init];
    // clean: voip/registry-created-late -- reached from application:willFinishLaunchingWithOptions:
    gRegistry = [[PKPushRegistry alloc] initWithQueue:dispatch_get_main_queue()];
    gRegistry.delegate = self;
    gRegistry.desiredPushTypes = [NSSet setWithObjects:PKPushTypeVoIP, PKPushTypeComplication, nil];
}

- (void)pushRegistry:(PKPushRegistry *)registry didUpdatePushCredentials:(PKPushCredentials *)credentials forType:(PKPushType)type {
    [NSUserDefaults.standardUserDefaults setObject:credentials.token forKey:type];
}

// clean: voip/handler-without-call-report -- only the watch's pushes return early
// clean: voip/call-reported-asynchronously -- the report is three calls deep, but in the same run
// clean: voip/blocking-before-report -- nothing waits
- (void)pushRegistry:(PKPushRegistry *)registry didReceiveIncomingPushWithPayload:(PKPushPayload *)payload forType:(PKPushType)type withCompletionHandler:(void (^)(void))completion {
    if (![type isEqualToString:PKPushTypeVoIP]) {
        [NSNotificationCenter.defaultCenter postNotificationName:@"WatchPayload" object:payload.dictionaryPayload];
        completion();
        return;
    }
    @synchronized(gDesk) {
        CCDispatchEvent(gDesk, [CCEvent eventFromPayload:payload.dictionaryPayload], completion);
    }
}

@end
