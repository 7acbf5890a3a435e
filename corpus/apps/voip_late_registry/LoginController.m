#import "LoginController.h"

#import "ClubLine.h"

@implementation LoginController {
  UITextField* _member;
  ClubLine* _line;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _member = [[UITextField alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:_member];
  UIButton* enter = [UIButton buttonWithType:UIButtonTypeSystem];
  [enter addTarget:self action:@selector(enter:) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:enter];
}

- (void)enter:(id)sender {
  if (_member.text.length < 4) return;
  _line = [[ClubLine alloc] initWithMember:_member.text];
  [_line register];
}

@end
