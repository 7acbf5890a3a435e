#import "TicketController.h"

@implementation TicketController

- (void)viewDidLoad {
  [super viewDidLoad];
  UILabel* ticket = [[UILabel alloc] initWithFrame:self.view.bounds];
  ticket.text = @"Day ticket, zone AB";
  [self.view addSubview:ticket];
}

@end
