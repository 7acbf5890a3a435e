#import "PuzzleController.h"

#import "Visitor.h"

@implementation PuzzleController {
  Visitor* _visitor;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _visitor = [[Visitor alloc] init];
  NSString* name = [NSString stringWithFormat:@"%@%@", @"UIVisualEffect", @"View"];
  // clean: ads/hidden-identifier-access -- a view of UIKit
  UIView* cover = [[NSClassFromString(name) alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:cover];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  self.title = [NSString stringWithFormat:@"Player %@", [_visitor number] ?: [_visitor serial]];
}

@end
