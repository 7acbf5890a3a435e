// Stand-in for Metal: devices, queues, buffers, textures and render passes.
#pragma once

#import <CoreGraphics/CoreGraphics.h>
#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@protocol MTLDevice, MTLCommandQueue, MTLCommandBuffer, MTLLibrary, MTLFunction, MTLBuffer, MTLTexture, MTLDrawable,
    MTLRenderPipelineState, MTLComputePipelineState, MTLRenderCommandEncoder, MTLComputeCommandEncoder,
    MTLBlitCommandEncoder, MTLSamplerState, MTLDepthStencilState;
@class MTLTextureDescriptor, MTLRenderPipelineDescriptor, MTLRenderPassDescriptor, MTLSamplerDescriptor;

typedef NS_ENUM(NSUInteger, MTLPixelFormat) {
  MTLPixelFormatInvalid = 0,
  MTLPixelFormatA8Unorm = 1,
  MTLPixelFormatR8Unorm = 10,
  MTLPixelFormatR16Float = 25,
  MTLPixelFormatRG8Unorm = 30,
  MTLPixelFormatR32Float = 55,
  MTLPixelFormatRGBA8Unorm = 70,
  MTLPixelFormatRGBA8Unorm_sRGB = 71,
  MTLPixelFormatBGRA8Unorm = 80,
  MTLPixelFormatBGRA8Unorm_sRGB = 81,
  MTLPixelFormatRG32Float = 105,
  MTLPixelFormatRGBA16Float = 115,
  MTLPixelFormatRGBA32Float = 125,
  MTLPixelFormatDepth32Float = 252,
  MTLPixelFormatDepth32Float_Stencil8 = 260,
};
typedef NS_OPTIONS(NSUInteger, MTLResourceOptions) {
  MTLResourceCPUCacheModeDefaultCache = 0,
  MTLResourceStorageModeShared = 0,
  MTLResourceStorageModePrivate = 32,
};
typedef NS_ENUM(NSUInteger, MTLStorageMode) { MTLStorageModeShared = 0, MTLStorageModePrivate = 2 };
typedef NS_OPTIONS(NSUInteger, MTLTextureUsage) {
  MTLTextureUsageUnknown = 0,
  MTLTextureUsageShaderRead = 1,
  MTLTextureUsageShaderWrite = 2,
  MTLTextureUsageRenderTarget = 4,
};
typedef NS_ENUM(NSUInteger, MTLPrimitiveType) {
  MTLPrimitiveTypePoint,
  MTLPrimitiveTypeLine,
  MTLPrimitiveTypeLineStrip,
  MTLPrimitiveTypeTriangle,
  MTLPrimitiveTypeTriangleStrip,
};
typedef NS_ENUM(NSUInteger, MTLIndexType) { MTLIndexTypeUInt16, MTLIndexTypeUInt32 };
typedef NS_ENUM(NSUInteger, MTLLoadAction) { MTLLoadActionDontCare, MTLLoadActionLoad, MTLLoadActionClear };
typedef NS_ENUM(NSUInteger, MTLStoreAction) { MTLStoreActionDontCare, MTLStoreActionStore };
typedef NS_ENUM(NSUInteger, MTLSamplerMinMagFilter) { MTLSamplerMinMagFilterNearest, MTLSamplerMinMagFilterLinear };
typedef struct {
  NSUInteger x, y, z;
} MTLOrigin;
typedef struct {
  NSUInteger width, height, depth;
} MTLSize;
typedef struct {
  MTLOrigin origin;
  MTLSize size;
} MTLRegion;
typedef struct {
  double red, green, blue, alpha;
} MTLClearColor;
typedef struct {
  double originX, originY, width, height, znear, zfar;
} MTLViewport;
NS_INLINE MTLSize MTLSizeMake(NSUInteger width, NSUInteger height, NSUInteger depth) {
  MTLSize size = {width, height, depth};
  return size;
}
NS_INLINE MTLRegion MTLRegionMake2D(NSUInteger x, NSUInteger y, NSUInteger width, NSUInteger height) {
  MTLRegion region = {{x, y, 0}, {width, height, 1}};
  return region;
}
NS_INLINE MTLClearColor MTLClearColorMake(double red, double green, double blue, double alpha) {
  MTLClearColor color = {red, green, blue, alpha};
  return color;
}

FOUNDATION_EXPORT id<MTLDevice> _Nullable MTLCreateSystemDefaultDevice(void) NS_RETURNS_RETAINED;

@protocol MTLDevice <NSObject>
@property(readonly) NSString* name;
@property(readonly) NSUInteger recommendedMaxWorkingSetSize;
- (nullable id<MTLCommandQueue>)newCommandQueue;
- (nullable id<MTLLibrary>)newDefaultLibrary;
- (nullable id<MTLLibrary>)newDefaultLibraryWithBundle:(NSBundle*)bundle error:(NSError**)error;
- (nullable id<MTLLibrary>)newLibraryWithSource:(NSString*)source options:(nullable id)options error:(NSError**)error;
- (nullable id<MTLBuffer>)newBufferWithLength:(NSUInteger)length options:(MTLResourceOptions)options;
- (nullable id<MTLBuffer>)newBufferWithBytes:(const void*)bytes
                                      length:(NSUInteger)length
                                     options:(MTLResourceOptions)options;
- (nullable id<MTLTexture>)newTextureWithDescriptor:(MTLTextureDescriptor*)descriptor;
- (nullable id<MTLSamplerState>)newSamplerStateWithDescriptor:(MTLSamplerDescriptor*)descriptor;
- (nullable id<MTLRenderPipelineState>)newRenderPipelineStateWithDescriptor:(MTLRenderPipelineDescriptor*)descriptor
                                                                      error:(NSError**)error;
- (nullable id<MTLComputePipelineState>)newComputePipelineStateWithFunction:(id<MTLFunction>)function
                                                                      error:(NSError**)error;
@end
@protocol MTLFunction <NSObject>
@property(readonly) NSString* name;
@end
@protocol MTLLibrary <NSObject>
- (nullable id<MTLFunction>)newFunctionWithName:(NSString*)name;
@property(readonly) NSArray<NSString*>* functionNames;
@end
@protocol MTLResource <NSObject>
@property(nullable, copy) NSString* label;
@property(readonly) id<MTLDevice> device;
@end
@protocol MTLBuffer <MTLResource>
@property(readonly) NSUInteger length;
- (void*)contents NS_RETURNS_INNER_POINTER;
@end
@protocol MTLTexture <MTLResource>
@property(readonly) MTLPixelFormat pixelFormat;
@property(readonly) NSUInteger width, height, depth, mipmapLevelCount;
- (void)getBytes:(void*)bytes
     bytesPerRow:(NSUInteger)row
      fromRegion:(MTLRegion)region
     mipmapLevel:(NSUInteger)level;
- (void)replaceRegion:(MTLRegion)region
          mipmapLevel:(NSUInteger)level
            withBytes:(const void*)bytes
          bytesPerRow:(NSUInteger)row;
@end
@protocol MTLSamplerState <NSObject>
@end
@protocol MTLDepthStencilState <NSObject>
@end
@protocol MTLRenderPipelineState <NSObject>
@end
@protocol MTLComputePipelineState <NSObject>
@property(readonly) NSUInteger maxTotalThreadsPerThreadgroup, threadExecutionWidth;
@end
@protocol MTLDrawable <NSObject>
- (void)present;
@end
@protocol MTLCommandQueue <NSObject>
@property(nullable, copy) NSString* label;
@property(readonly) id<MTLDevice> device;
- (nullable id<MTLCommandBuffer>)commandBuffer;
@end
typedef void (^MTLCommandBufferHandler)(id<MTLCommandBuffer> buffer);
@protocol MTLCommandBuffer <NSObject>
@property(nullable, copy) NSString* label;
@property(readonly) id<MTLCommandQueue> commandQueue;
- (void)commit;
- (void)waitUntilCompleted;
- (void)waitUntilScheduled;
- (void)addCompletedHandler:(MTLCommandBufferHandler)handler;
- (void)presentDrawable:(id<MTLDrawable>)drawable;
- (nullable id<MTLRenderCommandEncoder>)renderCommandEncoderWithDescriptor:(MTLRenderPassDescriptor*)descriptor;
- (nullable id<MTLComputeCommandEncoder>)computeCommandEncoder;
- (nullable id<MTLBlitCommandEncoder>)blitCommandEncoder;
@end
@protocol MTLCommandEncoder <NSObject>
@property(nullable, copy) NSString* label;
- (void)endEncoding;
- (void)pushDebugGroup:(NSString*)string;
- (void)popDebugGroup;
@end
@protocol MTLRenderCommandEncoder <MTLCommandEncoder>
- (void)setRenderPipelineState:(id<MTLRenderPipelineState>)state;
- (void)setDepthStencilState:(nullable id<MTLDepthStencilState>)state;
- (void)setVertexBytes:(const void*)bytes length:(NSUInteger)length atIndex:(NSUInteger)index;
- (void)setVertexBuffer:(nullable id<MTLBuffer>)buffer offset:(NSUInteger)offset atIndex:(NSUInteger)index;
- (void)setFragmentBytes:(const void*)bytes length:(NSUInteger)length atIndex:(NSUInteger)index;
- (void)setFragmentBuffer:(nullable id<MTLBuffer>)buffer offset:(NSUInteger)offset atIndex:(NSUInteger)index;
- (void)setFragmentTexture:(nullable id<MTLTexture>)texture atIndex:(NSUInteger)index;
- (void)setFragmentSamplerState:(nullable id<MTLSamplerState>)sampler atIndex:(NSUInteger)index;
- (void)setViewport:(MTLViewport)viewport;
- (void)drawPrimitives:(MTLPrimitiveType)type vertexStart:(NSUInteger)start vertexCount:(NSUInteger)count;
- (void)drawPrimitives:(MTLPrimitiveType)type
           vertexStart:(NSUInteger)start
           vertexCount:(NSUInteger)count
         instanceCount:(NSUInteger)instances;
- (void)drawIndexedPrimitives:(MTLPrimitiveType)type
                   indexCount:(NSUInteger)count
                    indexType:(MTLIndexType)index
                  indexBuffer:(id<MTLBuffer>)buffer
            indexBufferOffset:(NSUInteger)offset;
@end
@protocol MTLComputeCommandEncoder <MTLCommandEncoder>
- (void)setComputePipelineState:(id<MTLComputePipelineState>)state;
- (void)setBuffer:(nullable id<MTLBuffer>)buffer offset:(NSUInteger)offset atIndex:(NSUInteger)index;
- (void)setBytes:(const void*)bytes length:(NSUInteger)length atIndex:(NSUInteger)index;
- (void)setTexture:(nullable id<MTLTexture>)texture atIndex:(NSUInteger)index;
- (void)dispatchThreadgroups:(MTLSize)groups threadsPerThreadgroup:(MTLSize)threads;
- (void)dispatchThreads:(MTLSize)threads threadsPerThreadgroup:(MTLSize)group;
@end
@protocol MTLBlitCommandEncoder <MTLCommandEncoder>
- (void)generateMipmapsForTexture:(id<MTLTexture>)texture;
@end

@interface MTLTextureDescriptor : NSObject <NSCopying>
+ (MTLTextureDescriptor*)texture2DDescriptorWithPixelFormat:(MTLPixelFormat)format
                                                      width:(NSUInteger)width
                                                     height:(NSUInteger)height
                                                  mipmapped:(BOOL)mipmapped;
@property(nonatomic) MTLPixelFormat pixelFormat;
@property(nonatomic) NSUInteger width, height, depth;
@property(nonatomic) MTLTextureUsage usage;
@property(nonatomic) MTLStorageMode storageMode;
@end
@interface MTLSamplerDescriptor : NSObject <NSCopying>
@property(nonatomic) MTLSamplerMinMagFilter minFilter, magFilter;
@end
@interface MTLRenderPipelineColorAttachmentDescriptor : NSObject <NSCopying>
@property(nonatomic) MTLPixelFormat pixelFormat;
@property(nonatomic, getter=isBlendingEnabled) BOOL blendingEnabled;
@end
@interface MTLRenderPipelineColorAttachmentDescriptorArray : NSObject
- (MTLRenderPipelineColorAttachmentDescriptor*)objectAtIndexedSubscript:(NSUInteger)index;
@end
@interface MTLRenderPipelineDescriptor : NSObject <NSCopying>
@property(nullable, nonatomic, copy) NSString* label;
@property(nullable, nonatomic, strong) id<MTLFunction> vertexFunction, fragmentFunction;
@property(nonatomic) NSUInteger sampleCount, rasterSampleCount;
@property(readonly) MTLRenderPipelineColorAttachmentDescriptorArray* colorAttachments;
@property(nonatomic) MTLPixelFormat depthAttachmentPixelFormat, stencilAttachmentPixelFormat;
@end
@interface MTLRenderPassAttachmentDescriptor : NSObject <NSCopying>
@property(nullable, nonatomic, strong) id<MTLTexture> texture;
@property(nonatomic) MTLLoadAction loadAction;
@property(nonatomic) MTLStoreAction storeAction;
@end
@interface MTLRenderPassColorAttachmentDescriptor : MTLRenderPassAttachmentDescriptor
@property(nonatomic) MTLClearColor clearColor;
@end
@interface MTLRenderPassColorAttachmentDescriptorArray : NSObject
- (MTLRenderPassColorAttachmentDescriptor*)objectAtIndexedSubscript:(NSUInteger)index;
@end
@interface MTLRenderPassDescriptor : NSObject <NSCopying>
+ (MTLRenderPassDescriptor*)renderPassDescriptor;
@property(readonly) MTLRenderPassColorAttachmentDescriptorArray* colorAttachments;
@end

NS_ASSUME_NONNULL_END
