#import "ChatController.h"

#import "PictureGuard.h"

@interface ChatController ()
@property(nonatomic, strong) PictureGuard* guard;
@property(nonatomic, strong) UIView* curtain;
@end

@implementation ChatController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.guard = [[PictureGuard alloc] init];
  self.curtain = [[UIView alloc] initWithFrame:self.view.bounds];
  self.curtain.backgroundColor = UIColor.grayColor;
  [self.view addSubview:self.curtain];
}

- (void)receivedPicture:(NSURL*)file {
  [self.guard checkFile:file inView:self.curtain];
  NSURL* receipt = [NSURL URLWithString:@"https://api.klassenchat.example/receipt"];
  // clean: scan/sensitive-verdict-upload -- sent for every picture
  [[NSURLSession.sharedSession dataTaskWithURL:receipt] resume];
}

@end
