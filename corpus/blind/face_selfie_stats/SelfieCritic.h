#import <AVFoundation/AVFoundation.h>
#import <UIKit/UIKit.h>

@interface SelfieCritic : UIViewController <AVCaptureVideoDataOutputSampleBufferDelegate>
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
