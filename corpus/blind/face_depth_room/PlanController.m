#import "PlanController.h"

#import "RoomProbe.h"

@interface PlanController ()
@property (nonatomic, strong) RoomProbe *probe;
@end

@implementation PlanController

- (void)viewDidLoad {
	[super viewDidLoad];
	self.probe = [RoomProbe new];
	if (![self.probe arm]) {
		self.title = @"This phone has no LiDAR";
		return;
	}
	self.probe.planId = [NSUUID UUID].UUIDString;
	AVCaptureVideoPreviewLayer *preview = [AVCaptureVideoPreviewLayer layerWithSession:self.probe.capture];
	preview.frame = self.view.layer.bounds;
	[self.view.layer addSublayer:preview];
	UITapGestureRecognizer *tap = [[UITapGestureRecognizer alloc] initWithTarget:self.probe action:@selector(takeReading)];
	[self.view addGestureRecognizer:tap];
}

- (void)viewDidAppear:(BOOL)animated {
	[super viewDidAppear:animated];
	[self.probe.capture startRunning];
}

- (void)viewWillDisappear:(BOOL)animated {
	[super viewWillDisappear:animated];
	[self.probe.capture stopRunning];
}

@end

@implementation RMAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
	self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
	self.window.rootViewController = [PlanController new];
	[self.window makeKeyAndVisible];
	return YES;
}

@end
