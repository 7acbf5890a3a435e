#import "ToolController.h"

#import <objc/message.h>
#import <objc/runtime.h>

// expect: privacy/private-api -- a private framework and a private selector
@interface UIDevice (Private)
- (NSString*)_deviceInfoForKey:(NSString*)key;
@end

@interface ToolController ()
// expect: privacy/deprecated-web-view
@property(nonatomic, strong) UIWebView* page;
@end

@implementation ToolController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.page = [[UIWebView alloc] initWithFrame:self.view.bounds];
  [self.page
      loadRequest:[NSURLRequest requestWithURL:[NSURL URLWithString:@"https://schraubenzieher.example"]]];
  [self.view addSubview:self.page];
  NSString* serial = [UIDevice.currentDevice _deviceInfoForKey:@"SerialNumber"];
  self.title = [self labelFor:serial];
  Class settings = NSClassFromString(@"PSListController");
  if (settings) ((void (*)(Class, SEL))objc_msgSend)(settings, NSSelectorFromString(@"load"));
}

- (NSString*)labelFor:(NSString*)serial {
  @try {
    return [serial substringFromIndex:4];
  } @catch (NSException* exception) {
    return exception.reason;
  }
}

@end
