#import "DoorController.h"

@implementation DoorController

- (void)viewDidLoad {
  [super viewDidLoad];
  [NSNotificationCenter.defaultCenter addObserver:self
                                         selector:@selector(visitorCame:)
                                             name:@"NeighbourCallReportedNotification"
                                           object:nil];
}

- (void)visitorCame:(NSNotification*)note {
  self.title = @"Somebody is at the door";
}

@end
