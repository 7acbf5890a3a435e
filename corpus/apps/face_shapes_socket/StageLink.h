#import <Foundation/Foundation.h>

@class StageLink;

@protocol StageLinkDelegate <NSObject>
- (void)stageLink:(StageLink*)link didReceiveCue:(NSString*)cue;
@end

@interface StageLink : NSObject
@property(nonatomic, weak) id<StageLinkDelegate> delegate;
- (instancetype)initWithStage:(NSString*)stage;
- (void)open;
- (void)close;
- (void)sendPose:(NSDictionary*)pose;
@end
