#import "ScanController.h"

#import "HeadScanner.h"

@implementation ScanController {
  HeadScanner *_scanner;
  SliceUploader *_uploader;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _scanner = [HeadScanner new];
  _uploader = [SliceUploader new];
  _uploader.order = NSUUID.UUID.UUIDString;
  _scanner.delegate = _uploader;
  NSError *error;
  if (![_scanner prepare:&error]) {
    self.title = error.localizedDescription;
    return;
  }
  AVCaptureVideoPreviewLayer *layer = [AVCaptureVideoPreviewLayer layerWithSession:_scanner.session];
  layer.frame = self.view.bounds;
  [self.view.layer addSublayer:layer];
  UIButton *start = [UIButton buttonWithType:UIButtonTypeSystem];
  [start setTitle:@"Scan my head" forState:UIControlStateNormal];
  [start addTarget:self action:@selector(start) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:start];
}

- (void)start {
  [_scanner.session startRunning];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_scanner.session stopRunning];
}

@end

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:[ScanController new]];
  [self.window makeKeyAndVisible];
  return YES;
}

@end
