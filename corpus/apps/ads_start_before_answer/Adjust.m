#import "Adjust.h"

static ADJConfig* gConfig;
static NSUInteger gSessions;

@implementation ADJConfig {
  NSString* _token;
  NSString* _environment;
}

+ (ADJConfig*)configWithAppToken:(NSString*)token environment:(NSString*)environment {
  ADJConfig* config = [[ADJConfig alloc] init];
  config->_token = [token copy];
  config->_environment = [environment copy];
  return config;
}

@end

// expect: ads/tracker-sdk
@implementation Adjust

+ (void)appDidLaunch:(ADJConfig*)config {
  gConfig = config;
  [self trackSubsessionStart];
}

+ (void)trackSubsessionStart {
  gSessions += 1;
}

@end
