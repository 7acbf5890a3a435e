#import "ViewfinderController.h"

#import "CameraEngine.h"
#import "Usage.h"

@implementation ViewfinderController
{
    CameraEngine *_engine;
    NSMutableArray<CALayer *> *_boxes;
    NSUInteger _shots;
}

- (void)viewDidLoad
{
    [super viewDidLoad];
    _boxes = [NSMutableArray array];
    _engine = [[CameraEngine alloc] init];
    __weak typeof(self) weakSelf = self;
    _engine.facesChanged = ^(NSArray<NSValue *> *frames) { [weakSelf drawBoxes:frames]; };
    AVCaptureVideoPreviewLayer *layer = [AVCaptureVideoPreviewLayer layerWithSession:_engine.session];
    layer.frame = self.view.bounds;
    [self.view.layer addSublayer:layer];
    UIButton *shutter = [UIButton buttonWithType:UIButtonTypeCustom];
    [shutter addTarget:self action:@selector(shoot:) forControlEvents:UIControlEventTouchUpInside];
    [self.view addSubview:shutter];
}

- (void)viewWillAppear:(BOOL)animated
{
    [super viewWillAppear:animated];
    [_engine start];
}

- (void)viewDidDisappear:(BOOL)animated
{
    [super viewDidDisappear:animated];
    [_engine stop];
}

- (void)drawBoxes:(NSArray<NSValue *> *)frames
{
    [_boxes makeObjectsPerformSelector:@selector(removeFromSuperlayer)];
    [_boxes removeAllObjects];
    for (NSValue *frame in frames) {
        CALayer *box = [CALayer layer];
        CGRect unit = frame.CGRectValue;
        CGSize size = self.view.bounds.size;
        box.frame = CGRectMake(unit.origin.x * size.width, unit.origin.y * size.height, unit.size.width * size.width, unit.size.height * size.height);
        box.borderWidth = 2;
        [self.view.layer addSublayer:box];
        [_boxes addObject:box];
    }
}

- (void)shoot:(UIButton *)sender
{
    _shots++;
    // clean: face/to-analytics -- the number of shutter taps
    [[Mixpanel sharedInstance] track:@"shutter" properties:@{@"count" : @(_shots), @"flash" : @NO}];
}

@end

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options
{
    NSDate *begin = [NSDate date];
    self.window = [[UIWindow alloc] initWithFrame:[UIScreen mainScreen].bounds];
    self.window.rootViewController = [[ViewfinderController alloc] init];
    [self.window makeKeyAndVisible];
    [HealthCheck sendLaunchTime:-[begin timeIntervalSinceNow]];
    return YES;
}

@end
