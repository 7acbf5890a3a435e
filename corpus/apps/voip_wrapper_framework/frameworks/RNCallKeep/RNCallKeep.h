#import <Foundation/Foundation.h>

@interface RNCallKeep : NSObject
+ (void)reportNewIncomingCall:(NSString*)uuid
                       handle:(NSString*)handle
                   handleType:(NSString*)handleType
                     hasVideo:(BOOL)hasVideo
          localizedCallerName:(NSString*)localizedCallerName
                  fromPushKit:(BOOL)fromPushKit
                      payload:(NSDictionary*)payload
        withCompletionHandler:(void (^)(void))completion;
@end
