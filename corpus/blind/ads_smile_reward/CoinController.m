#import "CoinController.h"

#import "GoogleMobileAds.h"
#import "GrinSensor.h"

static void *kGrinContext = &kGrinContext;

@interface CoinController ()
@property (nonatomic, strong) ARSCNView *mirror;
@property (nonatomic, strong) GrinSensor *sensor;
@property (nonatomic, strong) GADRewardedAd *offer;
@property (nonatomic) NSInteger coins;
@end

@implementation CoinController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Smile for coins!";
    self.sensor = [GrinSensor new];
    self.mirror = [[ARSCNView alloc] initWithFrame:CGRectInset(self.view.bounds, 40, 80)];
    self.mirror.session.delegate = self.sensor;
    [self.view addSubview:self.mirror];
    [self.sensor addObserver:self forKeyPath:@"level" options:NSKeyValueObservingOptionNew context:kGrinContext];
    [self loadOffer];
}

- (void)loadOffer {
    [GADRewardedAd loadWithAdUnitID:@"ca-app-pub-3940256099942544/1712485313" request:[GADRequest request] completionHandler:^(GADRewardedAd *ad, NSError *error) {
        self.offer = ad;
    }];
}

- (void)viewWillAppear:(BOOL)animated {
    [super viewWillAppear:animated];
    // expect: face/session-without-consent
    [self.mirror.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
    [super viewWillDisappear:animated];
    [self.mirror.session pause];
}

- (void)observeValueForKeyPath:(NSString *)keyPath ofObject:(id)object change:(NSDictionary *)change context:(void *)context {
    if (context != kGrinContext) {
        [super observeValueForKeyPath:keyPath ofObject:object change:change context:context];
        return;
    }
    [self grinChanged:[change[NSKeyValueChangeNewKey] doubleValue]];
}

- (void)grinChanged:(double)level {
    GADRewardedAd *offer = self.offer;
    if (offer == nil || level < 0.6) return;
    self.offer = nil;
    // expect: face/tracking-beside-ads
    // expect: ads/expression-gated-ad
    [offer presentFromRootViewController:self userDidEarnRewardHandler:^{
        self.coins += offer.adReward.amount.integerValue;
        [self loadOffer];
    }];
}

- (void)dealloc {
    [_sensor removeObserver:self forKeyPath:@"level"];
}

@end

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [CoinController new];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
