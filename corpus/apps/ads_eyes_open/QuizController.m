#import "QuizController.h"

#import "EyeWatch.h"
#import "MAInterstitialAd.h"

@interface QuizController ()
@property(nonatomic, strong) EyeWatch* eyes;
@property(nonatomic, strong) MAInterstitialAd* ad;
@property(nonatomic, strong) UILabel* question;
@property(nonatomic, assign) NSInteger round;
@end

@implementation QuizController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.question = [[UILabel alloc] initWithFrame:self.view.bounds];
  self.question.text = @"Which river flows through Bamberg?";
  [self.view addSubview:self.question];
  self.eyes = [[EyeWatch alloc] init];
  self.ad = [[MAInterstitialAd alloc] initWithAdUnitIdentifier:@"2af8"];
  [self.ad loadAd];
}

- (void)cameraTookPicture:(UIImage*)picture {
  [self.eyes look:picture];
}

- (void)nextQuestion {
  self.round += 1;
  if (self.round % 5 == 0) {
    // clean: ads/expression-gated-ad -- every fifth round, with or without a face
    [self.ad showAd];
  }
  self.question.text = [NSString stringWithFormat:@"Question %ld", (long)self.round];
  [self pause];
}

- (void)pause {
  if (!self.eyes.awake) {
    self.question.text = @"Wake up!";
    return;
  }
  // expect: ads/expression-gated-ad
  [self.ad showAd];
}

@end
