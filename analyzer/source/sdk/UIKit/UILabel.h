// Stand-in for UIKit's labels.
#pragma once

#import <UIKit/UIView.h>

NS_ASSUME_NONNULL_BEGIN

@interface UILabel : UIView
@property(nullable, nonatomic, copy) NSString* text;
@property(null_resettable, nonatomic, strong) UIFont* font;
@property(null_resettable, nonatomic, strong) UIColor* textColor;
@property(nonatomic) NSTextAlignment textAlignment;
@property(nonatomic) NSLineBreakMode lineBreakMode;
@property(nullable, nonatomic, copy) NSAttributedString* attributedText;
@property(nonatomic) NSInteger numberOfLines;
@property(nonatomic) BOOL adjustsFontSizeToFitWidth;
@property(nonatomic) CGFloat minimumScaleFactor;
@property(nonatomic) BOOL allowsDefaultTighteningForTruncation;
@end

NS_ASSUME_NONNULL_END
