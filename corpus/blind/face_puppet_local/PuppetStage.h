#import <ARKit/ARKit.h>
#import <UIKit/UIKit.h>

/// A puppet that makes the faces its player makes.
@interface PuppetStage : UIViewController <ARSCNViewDelegate>
@property (nonatomic, strong) IBOutlet ARSCNView *sceneView;
@end
