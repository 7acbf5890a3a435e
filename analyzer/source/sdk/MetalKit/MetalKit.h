// Stand-in for MetalKit: a view that draws with Metal, and a texture loader.
#pragma once

#import <Metal/Metal.h>
#import <QuartzCore/QuartzCore.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class MTKView, CAMetalLayer;
@protocol CAMetalDrawable;
@protocol MTKViewDelegate <NSObject>
- (void)mtkView:(MTKView*)view drawableSizeWillChange:(CGSize)size;
- (void)drawInMTKView:(MTKView*)view;
@end
@interface MTKView : UIView
- (instancetype)initWithFrame:(CGRect)frame device:(nullable id<MTLDevice>)device;
@property(nullable, nonatomic, weak) id<MTKViewDelegate> delegate;
@property(nullable, nonatomic, strong) id<MTLDevice> device;
@property(nullable, nonatomic, readonly) id<CAMetalDrawable> currentDrawable;
@property(nullable, nonatomic, readonly) MTLRenderPassDescriptor* currentRenderPassDescriptor;
@property(nonatomic) MTLPixelFormat colorPixelFormat, depthStencilPixelFormat;
@property(nonatomic) MTLClearColor clearColor;
@property(nonatomic) BOOL framebufferOnly, enableSetNeedsDisplay, autoResizeDrawable;
@property(nonatomic) CGSize drawableSize;
@property(nonatomic) NSInteger preferredFramesPerSecond;
@property(nonatomic, getter=isPaused) BOOL paused;
@property(nonatomic) NSUInteger sampleCount;
- (void)draw;
@end
typedef NSString* MTKTextureLoaderOption NS_TYPED_ENUM;
FOUNDATION_EXPORT MTKTextureLoaderOption const MTKTextureLoaderOptionSRGB, MTKTextureLoaderOptionOrigin;
@interface MTKTextureLoader : NSObject
@property(nonatomic, readonly) id<MTLDevice> device;
- (instancetype)initWithDevice:(id<MTLDevice>)device;
- (nullable id<MTLTexture>)newTextureWithCGImage:(CGImageRef)image
                                         options:(nullable NSDictionary<MTKTextureLoaderOption, id>*)options
                                           error:(NSError**)error;
- (nullable id<MTLTexture>)newTextureWithContentsOfURL:(NSURL*)url
                                               options:(nullable NSDictionary<MTKTextureLoaderOption, id>*)options
                                                 error:(NSError**)error;
@end

NS_ASSUME_NONNULL_END
