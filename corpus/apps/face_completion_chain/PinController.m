#import "PinController.h"

#import <ARKit/ARKit.h>

#import "Engraving.h"

@implementation PinController {
  ARSCNView* _view;
  Engraving* _engraving;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _view = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:_view];
  _engraving = [[Engraving alloc] initWithSession:_view.session];
  UIButton* order = [UIButton buttonWithType:UIButtonTypeSystem];
  [order addTarget:self action:@selector(order) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:order];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  // expect: face/capability
  // expect: face/session-without-consent
  [_view.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_view.session pause];
}

- (void)order {
  [_engraving captureWithCompletion:^(NSData* points, NSError* error) {
    if (!points) return;
    [self->_engraving encode:points
                  completion:^(NSString* text) {
                    [self->_engraving order:text
                                 completion:^(BOOL accepted) {
                                   dispatch_async(dispatch_get_main_queue(), ^{
                                     self.title = accepted ? @"Ordered" : @"Try again";
                                   });
                                 }];
                  }];
  }];
}

@end
