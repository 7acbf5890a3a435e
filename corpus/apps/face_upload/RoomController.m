#import "RoomController.h"

#import <ARKit/ARKit.h>

typedef void (^FrameSender)(NSData* frame);

@interface RoomController () <ARSessionDelegate>
@property(nonatomic, strong) ARSession* session;
@property(nonatomic, copy) FrameSender sender;
@end

@implementation RoomController

- (void)viewDidLoad {
  [super viewDidLoad];
  NSURL* room = [NSURL URLWithString:@"https://rooms.avatarium.example/7/frames"];
  self.sender = ^(NSData* frame) {
    NSMutableURLRequest* request = [NSMutableURLRequest requestWithURL:room];
    request.HTTPMethod = @"PUT";
    // expect: face/network-upload
    // expect: face/emotion-inference
    [[NSURLSession.sharedSession
        uploadTaskWithRequest:request
                     fromData:frame
            completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
              if (error.code != 0) NSLog(@"%@", error.localizedDescription);
            }] resume];
  };
  self.session = [[ARSession alloc] init];
  self.session.delegate = self;
  // expect: face/capability
  // expect: face/capture-without-view -- nothing shows the camera
  // expect: face/session-without-consent
  [self.session runWithConfiguration:[ARFaceTrackingConfiguration new]];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<ARAnchor*>*)anchors {
  NSMutableDictionary<NSString*, NSNumber*>* frame = [NSMutableDictionary dictionary];
  for (ARAnchor* anchor in anchors) {
    if (![anchor isKindOfClass:ARFaceAnchor.class]) continue;
    NSDictionary<ARBlendShapeLocation, NSNumber*>* shapes = [(ARFaceAnchor*)anchor blendShapes];
    frame[@"jaw"] = shapes[ARBlendShapeLocationJawOpen];
    frame[@"brow"] = shapes[ARBlendShapeLocationBrowInnerUp];
  }
  self.sender([NSJSONSerialization dataWithJSONObject:frame options:0 error:nil]);
}

@end
