#import "DialController.h"

#import "CallService.h"

@interface DialController () <CallServiceObserver>
@property(nonatomic, strong) UILabel* number;
@property(nonatomic) NSInteger digits;
@end

@implementation DialController

- (void)viewDidLoad {
  [super viewDidLoad];
  CallService.shared.observer = self;
  self.title = @"☎️ Fernsprecher für alle";
  self.number = [[UILabel alloc] initWithFrame:CGRectMake(20, 80, 280, 40)];
  [self.view addSubview:self.number];
  for (NSInteger i = 0; i < 10; i++) {
    UIButton* key = [UIButton buttonWithType:UIButtonTypeSystem];
    [key setTitle:[@(i) stringValue] forState:UIControlStateNormal];
    [key addTarget:self action:@selector(press:) forControlEvents:UIControlEventTouchUpInside];
    [self.view addSubview:key];
  }
}

- (void)press:(UIButton*)key {
  self.digits += 1;
  self.number.text = [(self.number.text ?: @"") stringByAppendingFormat:@"%ld", (long)self.digits];
}

- (void)callService:(CallService*)service didChangeMuted:(BOOL)muted {
  self.view.alpha = muted ? 0.5 : 1;
}

+ (BOOL)wantsVideo {
  return NO;
}

@end
