#import <ARKit/ARKit.h>
#import <Foundation/Foundation.h>

typedef NS_ENUM(NSInteger, Mood) {
  MoodNeutral,
  MoodHappy,
  MoodAngry,
  MoodTired,
};

@protocol MoodMeterDelegate <NSObject>
- (void)moodMeter:(id)meter didChangeTo:(Mood)mood strength:(float)strength;
@end

@interface MoodMeter : NSObject <ARSessionDelegate>
@property (nonatomic, weak) id<MoodMeterDelegate> delegate;
@property (nonatomic, readonly) Mood mood;
@end
