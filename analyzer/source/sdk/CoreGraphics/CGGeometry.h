// Stand-in for CoreGraphics' geometry and transforms.
#pragma once

#include <CoreFoundation/CFCGTypes.h>

SDK_CF_BEGIN
#define CG_EXTERN CF_EXPORT
#define CG_BOXABLE __attribute__((objc_boxable))
#define CG_INLINE static __inline__ __attribute__((always_inline))
CF_EXPORT const CGPoint CGPointZero;
CF_EXPORT const CGSize CGSizeZero;
CF_EXPORT const CGRect CGRectZero;
CF_EXPORT const CGRect CGRectNull;
CF_EXPORT const CGRect CGRectInfinite;
CF_EXPORT const CGAffineTransform CGAffineTransformIdentity;
CG_INLINE CGPoint CGPointMake(CGFloat x, CGFloat y) {
  CGPoint p;
  p.x = x;
  p.y = y;
  return p;
}
CG_INLINE CGSize CGSizeMake(CGFloat width, CGFloat height) {
  CGSize s;
  s.width = width;
  s.height = height;
  return s;
}
CG_INLINE CGVector CGVectorMake(CGFloat dx, CGFloat dy) {
  CGVector v;
  v.dx = dx;
  v.dy = dy;
  return v;
}
CG_INLINE CGRect CGRectMake(CGFloat x, CGFloat y, CGFloat width, CGFloat height) {
  CGRect r;
  r.origin.x = x;
  r.origin.y = y;
  r.size.width = width;
  r.size.height = height;
  return r;
}
CGRect CGRectStandardize(CGRect r);
CGRect CGRectInset(CGRect r, CGFloat dx, CGFloat dy);
CGRect CGRectIntegral(CGRect r);
CGRect CGRectUnion(CGRect a, CGRect b);
CGRect CGRectIntersection(CGRect a, CGRect b);
CGRect CGRectOffset(CGRect r, CGFloat dx, CGFloat dy);
void CGRectDivide(CGRect r, CGRect* slice, CGRect* rest, CGFloat amount, CGRectEdge edge);
bool CGRectContainsPoint(CGRect r, CGPoint p);
bool CGRectContainsRect(CGRect a, CGRect b);
bool CGRectIntersectsRect(CGRect a, CGRect b);
bool CGRectIsEmpty(CGRect r);
bool CGRectIsNull(CGRect r);
bool CGRectIsInfinite(CGRect r);
bool CGRectEqualToRect(CGRect a, CGRect b);
bool CGPointEqualToPoint(CGPoint a, CGPoint b);
bool CGSizeEqualToSize(CGSize a, CGSize b);
CFDictionaryRef CGRectCreateDictionaryRepresentation(CGRect r);
bool CGRectMakeWithDictionaryRepresentation(CFDictionaryRef _Nullable d, CGRect* _Nullable r);
CGFloat CGRectGetMinX(CGRect r);
CGFloat CGRectGetMidX(CGRect r);
CGFloat CGRectGetMaxX(CGRect r);
CGFloat CGRectGetMinY(CGRect r);
CGFloat CGRectGetMidY(CGRect r);
CGFloat CGRectGetMaxY(CGRect r);
CGFloat CGRectGetWidth(CGRect r);
CGFloat CGRectGetHeight(CGRect r);
CGAffineTransform CGAffineTransformMake(CGFloat a, CGFloat b, CGFloat c, CGFloat d, CGFloat tx, CGFloat ty);
CGAffineTransform CGAffineTransformMakeTranslation(CGFloat x, CGFloat y);
CGAffineTransform CGAffineTransformMakeScale(CGFloat x, CGFloat y);
CGAffineTransform CGAffineTransformMakeRotation(CGFloat angle);
CGAffineTransform CGAffineTransformTranslate(CGAffineTransform t, CGFloat x, CGFloat y);
CGAffineTransform CGAffineTransformScale(CGAffineTransform t, CGFloat x, CGFloat y);
CGAffineTransform CGAffineTransformRotate(CGAffineTransform t, CGFloat angle);
CGAffineTransform CGAffineTransformInvert(CGAffineTransform t);
CGAffineTransform CGAffineTransformConcat(CGAffineTransform a, CGAffineTransform b);
bool CGAffineTransformIsIdentity(CGAffineTransform t);
bool CGAffineTransformEqualToTransform(CGAffineTransform a, CGAffineTransform b);
CGPoint CGPointApplyAffineTransform(CGPoint p, CGAffineTransform t);
CGSize CGSizeApplyAffineTransform(CGSize s, CGAffineTransform t);
CGRect CGRectApplyAffineTransform(CGRect r, CGAffineTransform t);
SDK_CF_END
