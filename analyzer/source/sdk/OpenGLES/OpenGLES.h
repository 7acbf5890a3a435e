// Stand-in for OpenGLES: the drawing context.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSUInteger, EAGLRenderingAPI) {
  kEAGLRenderingAPIOpenGLES1 = 1,
  kEAGLRenderingAPIOpenGLES2 = 2,
  kEAGLRenderingAPIOpenGLES3 = 3,
};
@interface EAGLContext : NSObject
- (nullable instancetype)initWithAPI:(EAGLRenderingAPI)api;
+ (BOOL)setCurrentContext:(nullable EAGLContext*)context;
+ (nullable EAGLContext*)currentContext;
@property(readonly) EAGLRenderingAPI API;
- (BOOL)presentRenderbuffer:(NSUInteger)target;
@end

NS_ASSUME_NONNULL_END
