// Stand-in for UIKit's haptic feedback.
#pragma once

#import <UIKit/UIResponder.h>

NS_ASSUME_NONNULL_BEGIN

@interface UIFeedbackGenerator : NSObject
- (void)prepare;
@end
@interface UIImpactFeedbackGenerator : UIFeedbackGenerator
- (instancetype)initWithStyle:(NSInteger)style;
- (void)impactOccurred;
@end
@interface UINotificationFeedbackGenerator : UIFeedbackGenerator
- (void)notificationOccurred:(NSInteger)type;
@end
@interface UISelectionFeedbackGenerator : UIFeedbackGenerator
- (void)selectionChanged;
@end

NS_ASSUME_NONNULL_END
