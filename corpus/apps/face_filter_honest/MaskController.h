#import <UIKit/UIKit.h>

/// Draws a mask on the face in front of the camera.
@interface MaskController : UIViewController
@end
