#import "TicketController.h"

// clean: ads/ad-sdk-outside-app
@implementation TicketController

- (void)viewDidLoad {
  [super viewDidLoad];
  UILabel* ticket = [[UILabel alloc] initWithFrame:self.view.bounds];
  ticket.text = [NSString stringWithFormat:@"Ticket %@", NSUUID.UUID.UUIDString];
  [self.view addSubview:ticket];
}

@end
