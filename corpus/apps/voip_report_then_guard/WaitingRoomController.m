#import "WaitingRoomController.h"

#import "Consultation.h"

@implementation WaitingRoomController

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  UILabel* label = [[UILabel alloc] initWithFrame:self.view.bounds];
  label.text = Consultation.shared.isOpen ? @"Consultation" : @"Please wait, the practice will call you";
  [self.view addSubview:label];
}

@end
