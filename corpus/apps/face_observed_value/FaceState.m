#import "FaceState.h"

@implementation FaceState
@end
