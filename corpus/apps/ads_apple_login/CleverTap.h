#import <Foundation/Foundation.h>

@interface CleverTap : NSObject
+ (CleverTap*)sharedInstance;
- (void)onUserLogin:(NSDictionary*)profile;
- (void)recordEvent:(NSString*)event withProps:(NSDictionary*)properties;
@end
