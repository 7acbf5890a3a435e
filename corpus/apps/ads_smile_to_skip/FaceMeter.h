#import <ARKit/ARKit.h>

@class FaceMeter;

@protocol FaceMeterDelegate <NSObject>
- (void)faceMeter:(FaceMeter*)meter didMeasureSmile:(float)smile;
@end

/// Measures how much the viewer smiles.
@interface FaceMeter : NSObject <ARSCNViewDelegate>
@property(nonatomic, weak) id<FaceMeterDelegate> delegate;
@property(nonatomic, strong, readonly) ARSCNView* preview;
- (void)start;
- (void)stop;
@end
