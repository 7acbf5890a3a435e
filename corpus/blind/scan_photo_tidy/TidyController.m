#import "TidyController.h"

#import <SensitiveContentAnalysis/SensitiveContentAnalysis.h>

#import "Duplicates.h"

@implementation TidyController {
  Duplicates *_duplicates;
  UIImageView *_preview;
  UILabel *_place;
  UITextField *_voucher;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _duplicates = [Duplicates new];
  _preview = [[UIImageView alloc] initWithFrame:CGRectMake(0, 80, 320, 320)];
  _place = [[UILabel alloc] initWithFrame:CGRectMake(0, 410, 320, 20)];
  _voucher = [[UITextField alloc] initWithFrame:CGRectMake(0, 440, 200, 30)];
  UIButton *paste = [UIButton buttonWithType:UIButtonTypeSystem];
  [paste setTitle:@"Paste voucher" forState:UIControlStateNormal];
  [paste addTarget:self action:@selector(pasteVoucher:) forControlEvents:UIControlEventTouchUpInside];
  for (UIView *view in @[ _preview, _place, _voucher, paste ]) [self.view addSubview:view];
  [self askPrice];
}

- (void)askPrice {
  NSURL *url = [NSURL URLWithString:@"https://shop.aufgeraeumt.example/price?product=pro"];
  // clean: scan/photo-hash-report -- asks what the full version costs
  // clean: scan/sensitive-verdict-upload
  // clean: scan/photo-location-upload
  [[NSURLSession.sharedSession dataTaskWithURL:url completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
    NSString *price = data ? [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding] : @"?";
    dispatch_async(dispatch_get_main_queue(), ^{ self.title = price; });
  }] resume];
}

- (void)touchesEnded:(NSSet<UITouch *> *)touches withEvent:(UIEvent *)event {
  [_duplicates search];
  PHAsset *first = _duplicates.groups.firstObject.firstObject;
  if (!first) return;
  CLLocation *where = first.location;
  if (where) _place.text = [NSString stringWithFormat:@"%.2f° %.2f°", where.coordinate.latitude, where.coordinate.longitude];
  [[PHImageManager defaultManager] requestImageForAsset:first
                                             targetSize:CGSizeMake(640, 640)
                                            contentMode:PHImageContentModeAspectFit
                                                options:nil
                                          resultHandler:^(UIImage *image, NSDictionary *info) {
                                            [self show:image];
                                          }];
}

- (void)show:(UIImage *)image {
  _preview.image = image;
  if (@available(iOS 17.0, *)) {
    SCSensitivityAnalyzer *analyzer = [SCSensitivityAnalyzer new];
    [analyzer analyzeCGImage:image.CGImage completionHandler:^(SCSensitivityAnalysis *analysis, NSError *error) {
      dispatch_async(dispatch_get_main_queue(), ^{
        self->_preview.alpha = analysis.isSensitive ? 0.1 : 1;
      });
    }];
  }
}

- (void)pasteVoucher:(UIButton *)sender {
  NSString *code = UIPasteboard.generalPasteboard.string;
  if (code.length != 8) return;
  _voucher.text = code;
  NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://shop.aufgeraeumt.example/voucher"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [code dataUsingEncoding:NSUTF8StringEncoding];
  // clean: scan/pasteboard-harvest -- the user pressed Paste
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [TidyController new];
  [self.window makeKeyAndVisible];
  return YES;
}

@end
