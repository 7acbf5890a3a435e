#import <Foundation/Foundation.h>

@interface RadioPlayer : NSObject
@property(class, nonatomic, readonly) RadioPlayer* shared;
@property(nonatomic, readonly, getter=isPlaying) BOOL playing;
- (void)playRain;
- (void)showOnLockScreen;
@end
