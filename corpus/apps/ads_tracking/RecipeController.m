#import "RecipeController.h"

#import <AppsFlyerLib/AppsFlyerLib.h>

@implementation RecipeController

- (void)viewDidLoad {
  [super viewDidLoad];
  UILabel* label = [[UILabel alloc] initWithFrame:self.view.bounds];
  label.text = @"Kartoffelsuppe – 45 min";
  [self.view addSubview:label];
  [[AppsFlyerLib shared] logEvent:@"recipe_view" withValues:@{@"id" : @17, @"paid" : @NO}];
}

@end
