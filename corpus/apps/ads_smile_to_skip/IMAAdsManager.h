#import <Foundation/Foundation.h>

@class IMAAdsManager;

@protocol IMAAdsManagerDelegate <NSObject>
- (void)adsManagerDidRequestContentResume:(IMAAdsManager*)manager;
@end

/// The interactive media ads of a video player.
@interface IMAAdsManager : NSObject
@property(nonatomic, weak) id<IMAAdsManagerDelegate> delegate;
- (void)start;
- (void)pause;
- (void)resume;
- (void)skip;
@end
