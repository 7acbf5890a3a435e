// Stand-in for CoreText: fonts, lines and frames.
#pragma once

#include <CoreFoundation/CoreFoundation.h>
#include <CoreGraphics/CoreGraphics.h>

CF_ASSUME_NONNULL_BEGIN

typedef const struct __CTFont* CTFontRef;
typedef const struct __CTFontDescriptor* CTFontDescriptorRef;
typedef const struct __CTLine* CTLineRef;
typedef const struct __CTRun* CTRunRef;
typedef const struct __CTFrame* CTFrameRef;
typedef const struct __CTFramesetter* CTFramesetterRef;
typedef CF_OPTIONS(uint32_t, CTFontSymbolicTraits) {
  kCTFontTraitItalic = 1,
  kCTFontTraitBold = 2,
  kCTFontTraitExpanded = 32,
  kCTFontTraitCondensed = 64,
  kCTFontTraitMonoSpace = 1024,
  kCTFontTraitVertical = 2048,
  kCTFontTraitUIOptimized = 4096,
};
CF_EXPORT const CFStringRef kCTFontManagerRegisteredFontsChangedNotification;
typedef CF_ENUM(uint32_t, CTFontManagerScope) {
  kCTFontManagerScopeNone,
  kCTFontManagerScopeProcess,
  kCTFontManagerScopePersistent,
  kCTFontManagerScopeSession,
};
CF_EXPORT const CFStringRef kCTFontAttributeName, kCTForegroundColorAttributeName, kCTParagraphStyleAttributeName,
    kCTFontFamilyNameKey, kCTFontTraitsAttribute, kCTFontWeightTrait, kCTFontSymbolicTrait;
CF_EXPORT CTFontRef CTFontCreateWithName(CFStringRef name, CGFloat size, const CGAffineTransform* _Nullable matrix);
CF_EXPORT CFStringRef CTFontCopyPostScriptName(CTFontRef font);
CF_EXPORT CGFloat CTFontGetAscent(CTFontRef font);
CF_EXPORT CGFloat CTFontGetDescent(CTFontRef font);
CF_EXPORT CGFloat CTFontGetSize(CTFontRef font);
CF_EXPORT CTFramesetterRef CTFramesetterCreateWithAttributedString(CFAttributedStringRef string);
CF_EXPORT CTLineRef CTLineCreateWithAttributedString(CFAttributedStringRef string);
CF_EXPORT double CTLineGetTypographicBounds(CTLineRef line, CGFloat* _Nullable ascent, CGFloat* _Nullable descent,
                                            CGFloat* _Nullable leading);
CF_EXPORT CFArrayRef CTLineGetGlyphRuns(CTLineRef line);
CF_EXPORT void CTLineDraw(CTLineRef line, CGContextRef context);
CF_EXPORT CFArrayRef CTFrameGetLines(CTFrameRef frame);
CF_EXPORT void CTFrameDraw(CTFrameRef frame, CGContextRef context);
CF_EXPORT CTFontSymbolicTraits CTFontGetSymbolicTraits(CTFontRef font);
CF_EXPORT CFDictionaryRef CTFontCopyTraits(CTFontRef font);
CF_EXPORT bool CTFontManagerRegisterFontsForURL(CFURLRef url, CTFontManagerScope scope,
                                                CFErrorRef _Nullable* _Nullable error);
CF_EXPORT bool CTFontManagerRegisterGraphicsFont(CGFontRef font, CFErrorRef _Nullable* _Nullable error);

CF_ASSUME_NONNULL_END
