#import "Campaigns.h"

#import "Adjust.h"
#import "FBAudienceNetworkAds.h"

@implementation Campaigns

- (void)startWithToken:(NSString*)token {
  ADJConfig* config = [ADJConfig configWithAppToken:token environment:@"production"];
  config.defaultTracker = @"organic";
  // expect: ads/sdk-before-consent
  [Adjust appDidLaunch:config];
}

- (void)startAds {
  FBAdInitSettings* settings = [[FBAdInitSettings alloc] initWithPlacementIDs:@[ @"77_1", @"77_2" ]
                                                             mediationService:@"none"];
  // clean: ads/sdk-before-consent -- only the answer leads here
  [FBAudienceNetworkAds initializeWithSettings:settings completionHandler:nil];
}

@end
