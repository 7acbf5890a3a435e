#import <Foundation/Foundation.h>

@class FaceFeed;

@protocol FaceFeedListener <NSObject>
- (void)feed:(FaceFeed*)feed didMeasure:(NSArray<NSNumber*>*)values;
@optional
- (void)feedDidStop:(FaceFeed*)feed;
@end

@interface FaceFeed : NSObject
@property(nonatomic, weak) id<FaceFeedListener> listener;
- (void)startIn:(id)view;
- (void)stop;
@end
