#import "LevelController.h"

#import "TrackingPermission.h"

@interface LevelController ()
@property(nonatomic, strong) TrackingPermission* permission;
@property(nonatomic, strong) UIStepper* stepper;
@property(nonatomic, copy) NSString* campaignIdentifier;
@end

@implementation LevelController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.permission = [[TrackingPermission alloc] init];
  self.stepper = [[UIStepper alloc] initWithFrame:CGRectMake(20, 80, 94, 32)];
  [self.stepper addTarget:self action:@selector(stepped) forControlEvents:UIControlEventValueChanged];
  [self.view addSubview:self.stepper];
}

- (void)stepped {
  if (self.stepper.value != 1) return;
  [self.permission askWithCompletion:^(NSString* identifier) {
    dispatch_async(dispatch_get_main_queue(), ^{
      self.campaignIdentifier = identifier;
      self.title = @"Level 2";
    });
  }];
}

@end
