#import <ARKit/ARKit.h>

@interface ARFaceAnchor (Optician)
@property(nonatomic, readonly) NSString* frameMeasures;
@end
