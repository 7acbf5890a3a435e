// Stand-in for GLKit: views that draw with OpenGL ES.
#pragma once

#import <Foundation/Foundation.h>
#import <OpenGLES/OpenGLES.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class GLKView, EAGLContext;
@protocol GLKViewDelegate <NSObject>
- (void)glkView:(GLKView*)view drawInRect:(CGRect)rect;
@end
@interface GLKView : UIView
- (instancetype)initWithFrame:(CGRect)frame context:(EAGLContext*)context;
@property(nullable, nonatomic, assign) id<GLKViewDelegate> delegate;
@property(nonatomic, retain) EAGLContext* context;
@property(nonatomic) int drawableColorFormat, drawableDepthFormat;
@property(nonatomic, readonly) NSInteger drawableWidth, drawableHeight;
@property(nonatomic) BOOL enableSetNeedsDisplay;
- (void)bindDrawable;
- (void)deleteDrawable;
- (void)display;
@end
@interface GLKViewController : UIViewController <GLKViewDelegate>
@property(nonatomic) NSInteger preferredFramesPerSecond;
@property(nonatomic, getter=isPaused) BOOL paused;
@end

NS_ASSUME_NONNULL_END
