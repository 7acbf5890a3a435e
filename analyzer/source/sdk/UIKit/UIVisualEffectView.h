// Stand-in for UIKit's blurred views.
#pragma once

#import <UIKit/UIView.h>

NS_ASSUME_NONNULL_BEGIN

@interface UIVisualEffect : NSObject
@end
typedef NS_ENUM(NSInteger, UIBlurEffectStyle) { UIBlurEffectStyleExtraLight, UIBlurEffectStyleLight, UIBlurEffectStyleDark, UIBlurEffectStyleRegular = 4, UIBlurEffectStyleProminent, UIBlurEffectStyleSystemUltraThinMaterial, UIBlurEffectStyleSystemThinMaterial, UIBlurEffectStyleSystemMaterial, UIBlurEffectStyleSystemThickMaterial, UIBlurEffectStyleSystemChromeMaterial };
@interface UIBlurEffect : UIVisualEffect
+ (UIBlurEffect*)effectWithStyle:(UIBlurEffectStyle)style;
@end
@interface UIVisualEffectView : UIView
- (instancetype)initWithEffect:(nullable UIVisualEffect*)effect;
@property(nonatomic, strong, readonly) UIView* contentView;
@end

NS_ASSUME_NONNULL_END
