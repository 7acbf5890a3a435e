#import "MaskController.h"

#import <ARKit/ARKit.h>

#import "PartyLine.h"

@interface MaskController () <ARSessionDelegate>
@property (nonatomic, strong) ARSession *session;
@property (nonatomic, strong) PartyLine *line;
@property (nonatomic, strong) UIImageView *mask;
@end

@implementation MaskController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.mask = [[UIImageView alloc] initWithImage:[UIImage imageNamed:@"fox"]];
    [self.view addSubview:self.mask];
    self.line = [[PartyLine alloc] initWithName:UIDevice.currentDevice.name];
    [self.line join];
    self.session = [ARSession new];
    self.session.delegate = self;
    // expect: face/session-without-consent
    // expect: face/capture-without-view
    [self.session runWithConfiguration:[ARFaceTrackingConfiguration new]];
}

- (void)session:(ARSession *)session didUpdateAnchors:(NSArray<ARAnchor *> *)anchors {
    ARFaceAnchor *face = (ARFaceAnchor *)anchors.firstObject;
    if (![face isKindOfClass:ARFaceAnchor.class]) return;
    NSMutableDictionary *frame = [NSMutableDictionary new];
    [face.blendShapes enumerateKeysAndObjectsUsingBlock:^(ARBlendShapeLocation name, NSNumber *value, BOOL *stop) {
        if (value.doubleValue > 0.05) frame[name] = value;
    }];
    [NSNotificationCenter.defaultCenter postNotificationName:PartyLineFrameNotification
                                                      object:self
                                                    userInfo:@{PartyLineFrameKey : frame}];
}

- (void)dealloc {
    [_line leave];
}

@end

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [MaskController new];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
