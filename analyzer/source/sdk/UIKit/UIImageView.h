// Stand-in for UIKit's views of images.
#pragma once

#import <UIKit/UIView.h>

NS_ASSUME_NONNULL_BEGIN

@interface UIImageView : UIView
- (instancetype)initWithImage:(nullable UIImage*)image;
@property(nullable, nonatomic, strong) UIImage* image;
@property(nullable, nonatomic, copy) NSArray<UIImage*>* animationImages;
@property(nonatomic) NSTimeInterval animationDuration;
- (void)startAnimating;
- (void)stopAnimating;
@end

NS_ASSUME_NONNULL_END
