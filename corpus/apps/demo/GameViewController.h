#import <UIKit/UIKit.h>

/// "Smile to win": the ad goes on while the player smiles.
@interface GameViewController : UIViewController
@end
