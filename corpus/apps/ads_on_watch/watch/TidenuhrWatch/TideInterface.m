#import <WatchKit/WatchKit.h>

#import "FBAdSettings.h"

@interface TideInterface : WKInterfaceController <WKApplicationDelegate>
@property(nonatomic, strong) WKInterfaceLabel* tide;
@property(nonatomic, strong) WKInterfaceLabel* ad;
@end

@implementation TideInterface

- (void)applicationDidFinishLaunching {
  NSLog(@"🌊");
}

- (void)willActivate {
  [super willActivate];
  [self.tide setText:@"14:20"];
  // expect: ads/ad-sdk-outside-app
  [self.ad setText:[FBAdSettings adTextForPlacement:@"watch"]];
}

@end
