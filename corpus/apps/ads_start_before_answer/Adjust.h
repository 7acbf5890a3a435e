#import <Foundation/Foundation.h>

@interface ADJConfig : NSObject
+ (ADJConfig*)configWithAppToken:(NSString*)token environment:(NSString*)environment;
@property(nonatomic, copy) NSString* defaultTracker;
@end

/// Where installs came from.
@interface Adjust : NSObject
+ (void)appDidLaunch:(ADJConfig*)config;
+ (void)trackSubsessionStart;
@end
