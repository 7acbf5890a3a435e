#import "TillController.h"

#import "OpenClient.h"
#import "PinnedClient.h"

@interface TillController ()
@property(nonatomic, strong) OpenClient* catalogue;
@property(nonatomic, strong) PinnedClient* till;
@end

@implementation TillController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.catalogue = [[OpenClient alloc] init];
  self.till = [[PinnedClient alloc] init];
  NSURL* goods = [NSURL URLWithString:@"https://katalog.kassenwart.example/goods"];
  [[self.catalogue.session dataTaskWithURL:goods] resume];
}

- (void)closeDay {
  NSURL* close = [NSURL URLWithString:@"https://kasse.kassenwart.example/close"];
  [[self.till.session dataTaskWithURL:close] resume];
}

@end
