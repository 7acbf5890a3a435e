#import <AVFoundation/AVFoundation.h>
#import <UIKit/UIKit.h>

/// Measures rooms with the camera at the back; walls and floors are drawn into a plan by our service.
@interface RoomProbe : NSObject
@property (nonatomic, readonly, strong) AVCaptureSession *capture;
@property (nonatomic, copy) NSString *planId;
- (BOOL)arm;
- (void)takeReading;
@end
