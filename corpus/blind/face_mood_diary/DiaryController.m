#import "DiaryController.h"

#import "Firebase.h"
#import "MoodMeter.h"

static NSString *NameOfMood(Mood mood) {
  switch (mood) {
    case MoodHappy:
      return @"happy";
    case MoodAngry:
      return @"angry";
    case MoodTired:
      return @"tired";
    default:
      return @"neutral";
  }
}

@interface DiaryController () <MoodMeterDelegate>
@property (nonatomic, strong) ARSCNView *preview;
@property (nonatomic, strong) MoodMeter *meter;
@property (nonatomic, strong) UITextView *page;
@end

@implementation DiaryController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.meter = [[MoodMeter alloc] init];
  self.meter.delegate = self;
  self.page = [[UITextView alloc] initWithFrame:self.view.bounds];
  self.preview = [[ARSCNView alloc] initWithFrame:CGRectMake(16, 60, 90, 120)];
  self.preview.session.delegate = self.meter;
  [self.view addSubview:self.page];
  [self.view addSubview:self.preview];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  if (!ARFaceTrackingConfiguration.isSupported) return;
  // expect: face/session-without-consent
  [self.preview.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [self.preview.session pause];
  [super viewWillDisappear:animated];
}

- (void)moodMeter:(id)meter didChangeTo:(Mood)mood strength:(float)strength {
  self.page.textColor = mood == MoodAngry ? UIColor.redColor : UIColor.blackColor;
  NSMutableDictionary *values = [NSMutableDictionary dictionary];
  values[@"mood"] = NameOfMood(mood);
  values[@"strength"] = @(strength);
  // expect: face/to-analytics
  // expect: face/emotion-inference
  [FIRAnalytics logEventWithName:@"mood_change" parameters:values];
}

@end
