// Stand-in for CoreGraphics: geometry and images.
#pragma once

#include <CoreFoundation/CoreFoundation.h>

typedef double CGFloat;
typedef struct CGPoint {
  CGFloat x, y;
} CGPoint;
typedef struct CGSize {
  CGFloat width, height;
} CGSize;
typedef struct CGVector {
  CGFloat dx, dy;
} CGVector;
typedef struct CGRect {
  CGPoint origin;
  CGSize size;
} CGRect;
typedef struct CGAffineTransform {
  CGFloat a, b, c, d, tx, ty;
} CGAffineTransform;

typedef struct CGImage* CGImageRef;
typedef struct CGColor* CGColorRef;
typedef struct CGContext* CGContextRef;
typedef struct CGPath* CGMutablePathRef;

extern const CGRect CGRectZero;
extern const CGPoint CGPointZero;
extern const CGSize CGSizeZero;
extern const CGAffineTransform CGAffineTransformIdentity;

extern Boolean CGRectContainsPoint(CGRect rect, CGPoint point);
extern CGRect CGRectInset(CGRect rect, CGFloat dx, CGFloat dy);
extern CGRect CGRectIntersection(CGRect first, CGRect second);
extern size_t CGImageGetWidth(CGImageRef image);
extern size_t CGImageGetHeight(CGImageRef image);
extern void CGImageRelease(CGImageRef image);

static inline CGPoint CGPointMake(CGFloat x, CGFloat y) { return (CGPoint){x, y}; }
static inline CGSize CGSizeMake(CGFloat width, CGFloat height) { return (CGSize){width, height}; }
static inline CGRect CGRectMake(CGFloat x, CGFloat y, CGFloat width, CGFloat height) {
  return (CGRect){{x, y}, {width, height}};
}
