#import <Foundation/Foundation.h>

/// The measurement of advertising campaigns.
@interface Campaigns : NSObject
- (void)startWithToken:(NSString*)token;
- (void)startAds;
@end
