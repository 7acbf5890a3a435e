#import "ReceiptController.h"

@implementation ReceiptController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.title = @"Receipts";
}

@end
