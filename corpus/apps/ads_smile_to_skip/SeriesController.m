#import "SeriesController.h"

#import <AVFoundation/AVFoundation.h>

#import "FaceMeter.h"
#import "IMAAdsManager.h"

@interface SeriesController () <FaceMeterDelegate, IMAAdsManagerDelegate>
@property(nonatomic, strong) AVPlayer* player;
@property(nonatomic, strong) AVPlayerLayer* layer;
@property(nonatomic, strong) IMAAdsManager* ads;
@property(nonatomic, strong) FaceMeter* meter;
@property(nonatomic, strong) UILabel* hint;
@end

@implementation SeriesController

- (void)viewDidLoad {
  [super viewDidLoad];
  NSURL* episode = [NSURL URLWithString:@"https://media.feierabend.example/s02/e05.m3u8"];
  self.player = [AVPlayer playerWithURL:episode];
  self.layer = [AVPlayerLayer playerLayerWithPlayer:self.player];
  self.layer.frame = self.view.bounds;
  [self.view.layer addSublayer:self.layer];
  self.hint = [[UILabel alloc] initWithFrame:CGRectMake(16, 40, 280, 32)];
  self.hint.text = @"Give us a smile and the series goes on";
  [self.view addSubview:self.hint];
  self.meter = [[FaceMeter alloc] init];
  self.meter.delegate = self;
  [self.view addSubview:self.meter.preview];
  self.ads = [[IMAAdsManager alloc] init];
  self.ads.delegate = self;
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  [self.meter start];
  // clean: ads/expression-gated-ad -- every break starts, whoever watches
  [self.ads start];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.meter stop];
  [self.player pause];
}

- (void)faceMeter:(FaceMeter*)meter didMeasureSmile:(float)smile {
  self.hint.alpha = 1 - smile;
  if (smile > 0.6f) {
    // expect: ads/expression-gated-ad
    [self.ads skip];
  }
}

- (void)adsManagerDidRequestContentResume:(IMAAdsManager*)manager {
  [self.meter stop];
  self.hint.hidden = YES;
  [self.player play];
}

@end
