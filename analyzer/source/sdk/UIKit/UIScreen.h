// Stand-in for UIKit's screens and their coordinates.
#pragma once

#import <UIKit/UIResponder.h>

NS_ASSUME_NONNULL_BEGIN

@protocol UICoordinateSpace <NSObject>
- (CGPoint)convertPoint:(CGPoint)point toCoordinateSpace:(id<UICoordinateSpace>)space;
- (CGRect)convertRect:(CGRect)rect toCoordinateSpace:(id<UICoordinateSpace>)space;
- (CGRect)convertRect:(CGRect)rect fromCoordinateSpace:(id<UICoordinateSpace>)space;
@property(readonly, nonatomic) CGRect bounds;
@end
@interface UIScreenMode : NSObject
@property(readonly, nonatomic) CGSize size;
@end
@interface UIScreen : NSObject <UITraitEnvironment>
@property(class, nonatomic, readonly) NSArray<UIScreen*>* screens;
@property(class, nonatomic, readonly) UIScreen* mainScreen;
@property(nonatomic, readonly) CGRect bounds;
@property(nonatomic, readonly) CGRect applicationFrame;
@property(nonatomic, readonly) CGFloat scale;
@property(nonatomic, readonly) CGRect nativeBounds;
@property(nonatomic, readonly) CGFloat nativeScale;
@property(nonatomic) CGFloat brightness;
@property(nullable, nonatomic, strong) UIScreenMode* currentMode;
@property(nonatomic, readonly) NSInteger maximumFramesPerSecond;
@property(nullable, nonatomic, readonly, strong) UIScreen* mirroredScreen;
@property(nonatomic, readonly, getter=isCaptured) BOOL captured;
@property(readonly) id<UICoordinateSpace> coordinateSpace;
@property(readonly) id<UICoordinateSpace> fixedCoordinateSpace;
- (nullable CADisplayLink*)displayLinkWithTarget:(id)target selector:(SEL)selector;
- (UIView*)snapshotViewAfterScreenUpdates:(BOOL)updates;
@end

NS_ASSUME_NONNULL_END
