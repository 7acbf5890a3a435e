#import "AskController.h"

#import <ARKit/ARKit.h>
#import <AVFoundation/AVFoundation.h>
#import <AppTrackingTransparency/AppTrackingTransparency.h>
#import <Contacts/Contacts.h>
#import <CoreLocation/CoreLocation.h>

@interface AskController () <ARSCNViewDelegate>
@property(nonatomic, strong) CLLocationManager* locations;
@property(nonatomic, strong) CNContactStore* contacts;
@property(nonatomic, strong) ARSCNView* mirror;
@end

@implementation AskController

- (void)viewDidLoad {
  [super viewDidLoad];
  NSArray<void (^)(void)>* questions = @[
    ^{
      [AVCaptureDevice requestAccessForMediaType:AVMediaTypeVideo
                               completionHandler:^(BOOL granted) {
                                 if (granted) [self showMirror];
                               }];
    },
    ^{
      self.locations = [[CLLocationManager alloc] init];
      [self.locations requestWhenInUseAuthorization];
    },
    ^{
      self.contacts = [[CNContactStore alloc] init];
      [self.contacts requestAccessForEntityType:CNEntityTypeContacts
                              completionHandler:^(BOOL granted, NSError* error) {
                                NSLog(@"contacts %d", granted);
                              }];
    },
    ^{
      // expect: ads/attribution-access
      [ATTrackingManager
          requestTrackingAuthorizationWithCompletionHandler:^(ATTrackingManagerAuthorizationStatus status) {
            NSLog(@"tracking %lu", (unsigned long)status);
          }];
    },
  ];
  for (void (^ask)(void) in questions) ask();
}

- (void)showMirror {
  self.mirror = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.mirror.delegate = self;
  // expect: face/capability
  [self.mirror.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

@end
