// Stand-in for CoreFoundation's strings.
#pragma once

#include <CoreFoundation/CFBase.h>

SDK_CF_BEGIN
typedef UInt32 CFStringEncoding;
#define kCFStringEncodingInvalidId (0xffffffffU)
typedef CF_ENUM(CFStringEncoding, CFStringBuiltInEncodings) {
  kCFStringEncodingMacRoman = 0,
  kCFStringEncodingWindowsLatin1 = 0x0500,
  kCFStringEncodingISOLatin1 = 0x0201,
  kCFStringEncodingNextStepLatin = 0x0B01,
  kCFStringEncodingASCII = 0x0600,
  kCFStringEncodingUnicode = 0x0100,
  kCFStringEncodingUTF8 = 0x08000100,
  kCFStringEncodingNonLossyASCII = 0x0BFF,
  kCFStringEncodingUTF16 = 0x0100,
  kCFStringEncodingUTF16BE = 0x10000100,
  kCFStringEncodingUTF16LE = 0x14000100,
  kCFStringEncodingUTF32 = 0x0c000100,
  kCFStringEncodingUTF32BE = 0x18000100,
  kCFStringEncodingUTF32LE = 0x1c000100,
};
enum {
  kCFStringEncodingGB_18030_2000 = 0x0632,
  kCFStringEncodingGBK_95 = 0x0631,
  kCFStringEncodingGB_2312_80 = 0x0630,
  kCFStringEncodingBig5 = 0x0A03,
  kCFStringEncodingShiftJIS = 0x0A01,
  kCFStringEncodingEUC_JP = 0x0920,
  kCFStringEncodingEUC_KR = 0x0940,
  kCFStringEncodingDOSLatinUS = 0x0400,
  kCFStringEncodingISOLatin2 = 0x0202,
  kCFStringEncodingISOLatin9 = 0x020F,
};
typedef CF_OPTIONS(CFOptionFlags, CFStringCompareFlags) {
  kCFCompareCaseInsensitive = 1,
  kCFCompareBackwards = 4,
  kCFCompareAnchored = 8,
  kCFCompareNonliteral = 16,
  kCFCompareLocalized = 32,
  kCFCompareNumerically = 64,
  kCFCompareDiacriticInsensitive = 128,
  kCFCompareWidthInsensitive = 256,
  kCFCompareForcedOrdering = 512,
};
typedef CF_ENUM(CFIndex, CFStringNormalizationForm) {
  kCFStringNormalizationFormD = 0,
  kCFStringNormalizationFormKD,
  kCFStringNormalizationFormC,
  kCFStringNormalizationFormKC,
};
#define CFSTR(text) ((CFStringRef)__builtin___CFStringMakeConstantString("" text ""))
CF_EXPORT const CFStringRef kCFStringTransformStripCombiningMarks;
CF_EXPORT const CFStringRef kCFStringTransformToLatin;
CF_EXPORT const CFStringRef kCFStringTransformFullwidthHalfwidth;
CF_EXPORT const CFStringRef kCFStringTransformLatinKatakana;
CF_EXPORT const CFStringRef kCFStringTransformLatinHiragana;
CF_EXPORT const CFStringRef kCFStringTransformMandarinLatin;
CF_EXPORT const CFStringRef kCFStringTransformStripDiacritics;
CF_EXPORT const CFStringRef kCFStringTransformToXMLHex;
CF_EXPORT const CFStringRef kCFStringTransformToUnicodeName;
CFStringRef CFStringCreateWithCString(CFAllocatorRef _Nullable allocator, const char* text, CFStringEncoding encoding);
CFStringRef CFStringCreateWithCStringNoCopy(CFAllocatorRef _Nullable allocator, const char* text, CFStringEncoding encoding, CFAllocatorRef _Nullable deallocator);
CFStringRef CFStringCreateWithBytes(CFAllocatorRef _Nullable allocator, const UInt8* bytes, CFIndex size, CFStringEncoding encoding, Boolean external);
CFStringRef CFStringCreateWithBytesNoCopy(CFAllocatorRef _Nullable allocator, const UInt8* bytes, CFIndex size, CFStringEncoding encoding, Boolean external, CFAllocatorRef _Nullable deallocator);
CFStringRef CFStringCreateWithCharacters(CFAllocatorRef _Nullable allocator, const UniChar* text, CFIndex count);
CFStringRef CFStringCreateWithCharactersNoCopy(CFAllocatorRef _Nullable allocator, const UniChar* text, CFIndex count, CFAllocatorRef _Nullable deallocator);
CFStringRef CFStringCreateWithPascalString(CFAllocatorRef _Nullable allocator, ConstStr255Param text, CFStringEncoding encoding);
CFStringRef CFStringCreateWithFormat(CFAllocatorRef _Nullable allocator, CFDictionaryRef _Nullable options, CFStringRef format, ...) CF_FORMAT_FUNCTION(3, 4);
CFStringRef CFStringCreateWithFormatAndArguments(CFAllocatorRef _Nullable allocator, CFDictionaryRef _Nullable options, CFStringRef format, va_list arguments) CF_FORMAT_FUNCTION(3, 0);
CFStringRef CFStringCreateWithSubstring(CFAllocatorRef _Nullable allocator, CFStringRef text, CFRange range);
CFStringRef CFStringCreateCopy(CFAllocatorRef _Nullable allocator, CFStringRef text);
CFMutableStringRef CFStringCreateMutable(CFAllocatorRef _Nullable allocator, CFIndex capacity);
CFMutableStringRef CFStringCreateMutableCopy(CFAllocatorRef _Nullable allocator, CFIndex capacity, CFStringRef text);
CFStringRef CFStringCreateByCombiningStrings(CFAllocatorRef _Nullable allocator, CFArrayRef parts, CFStringRef separator);
CFArrayRef CFStringCreateArrayBySeparatingStrings(CFAllocatorRef _Nullable allocator, CFStringRef text, CFStringRef separator);
CFStringRef CFStringCreateFromExternalRepresentation(CFAllocatorRef _Nullable allocator, CFDataRef data, CFStringEncoding encoding);
CFDataRef CFStringCreateExternalRepresentation(CFAllocatorRef _Nullable allocator, CFStringRef text, CFStringEncoding encoding, UInt8 loss);
CFStringRef __CFStringMakeConstantString(const char* text);
CFIndex CFStringGetLength(CFStringRef text);
UniChar CFStringGetCharacterAtIndex(CFStringRef text, CFIndex index);
void CFStringGetCharacters(CFStringRef text, CFRange range, UniChar* buffer);
Boolean CFStringGetCString(CFStringRef text, char* buffer, CFIndex size, CFStringEncoding encoding);
const char* _Nullable CFStringGetCStringPtr(CFStringRef text, CFStringEncoding encoding);
const UniChar* _Nullable CFStringGetCharactersPtr(CFStringRef text);
CFIndex CFStringGetBytes(CFStringRef text, CFRange range, CFStringEncoding encoding, UInt8 loss, Boolean external, UInt8* _Nullable buffer, CFIndex size, CFIndex* _Nullable used);
CFIndex CFStringGetMaximumSizeForEncoding(CFIndex count, CFStringEncoding encoding);
CFIndex CFStringGetMaximumSizeOfFileSystemRepresentation(CFStringRef text);
Boolean CFStringGetFileSystemRepresentation(CFStringRef text, char* buffer, CFIndex size);
CFStringRef CFStringCreateWithFileSystemRepresentation(CFAllocatorRef _Nullable allocator, const char* buffer);
SInt32 CFStringGetIntValue(CFStringRef text);
double CFStringGetDoubleValue(CFStringRef text);
CFStringEncoding CFStringGetSystemEncoding(void);
CFStringEncoding CFStringGetFastestEncoding(CFStringRef text);
CFStringEncoding CFStringGetSmallestEncoding(CFStringRef text);
CFComparisonResult CFStringCompare(CFStringRef first, CFStringRef _Nullable second, CFStringCompareFlags options);
CFComparisonResult CFStringCompareWithOptions(CFStringRef first, CFStringRef second, CFRange range, CFStringCompareFlags options);
CFRange CFStringFind(CFStringRef text, CFStringRef part, CFStringCompareFlags options);
Boolean CFStringFindWithOptions(CFStringRef text, CFStringRef part, CFRange range, CFStringCompareFlags options, CFRange* _Nullable result);
Boolean CFStringHasPrefix(CFStringRef text, CFStringRef prefix);
Boolean CFStringHasSuffix(CFStringRef text, CFStringRef suffix);
void CFStringAppend(CFMutableStringRef text, CFStringRef _Nullable tail);
void CFStringAppendCString(CFMutableStringRef text, const char* tail, CFStringEncoding encoding);
void CFStringAppendCharacters(CFMutableStringRef text, const UniChar* _Nullable characters, CFIndex count);
void CFStringAppendFormat(CFMutableStringRef text, CFDictionaryRef _Nullable options, CFStringRef format, ...) CF_FORMAT_FUNCTION(3, 4);
void CFStringInsert(CFMutableStringRef text, CFIndex index, CFStringRef part);
void CFStringDelete(CFMutableStringRef text, CFRange range);
void CFStringReplace(CFMutableStringRef text, CFRange range, CFStringRef part);
void CFStringReplaceAll(CFMutableStringRef text, CFStringRef part);
CFIndex CFStringFindAndReplace(CFMutableStringRef text, CFStringRef part, CFStringRef replacement, CFRange range, CFStringCompareFlags options);
void CFStringTrim(CFMutableStringRef text, CFStringRef part);
void CFStringTrimWhitespace(CFMutableStringRef text);
void CFStringLowercase(CFMutableStringRef text, CFLocaleRef _Nullable locale);
void CFStringUppercase(CFMutableStringRef text, CFLocaleRef _Nullable locale);
void CFStringCapitalize(CFMutableStringRef text, CFLocaleRef _Nullable locale);
void CFStringNormalize(CFMutableStringRef text, CFStringNormalizationForm form);
void CFStringFold(CFMutableStringRef text, CFStringCompareFlags options, CFLocaleRef _Nullable locale);
Boolean CFStringTransform(CFMutableStringRef text, CFRange* _Nullable range, CFStringRef transform, Boolean reverse);
Boolean CFStringIsEncodingAvailable(CFStringEncoding encoding);
CFStringRef CFStringGetNameOfEncoding(CFStringEncoding encoding);
unsigned long CFStringConvertEncodingToNSStringEncoding(CFStringEncoding encoding);
CFStringEncoding CFStringConvertNSStringEncodingToEncoding(unsigned long encoding);
CFStringEncoding CFStringConvertIANACharSetNameToEncoding(CFStringRef name);
CFStringRef CFStringConvertEncodingToIANACharSetName(CFStringEncoding encoding);
UInt32 CFStringConvertEncodingToWindowsCodepage(CFStringEncoding encoding);
CFStringTokenizerRef CFStringTokenizerCreate(CFAllocatorRef _Nullable allocator, CFStringRef text, CFRange range, CFOptionFlags options, CFLocaleRef _Nullable locale);
CFOptionFlags CFStringTokenizerAdvanceToNextToken(CFStringTokenizerRef tokenizer);
CFRange CFStringTokenizerGetCurrentTokenRange(CFStringTokenizerRef tokenizer);
CFStringRef _Nullable CFStringTokenizerCopyBestStringLanguage(CFStringRef text, CFRange range);
CFTypeRef _Nullable CFStringTokenizerCopyCurrentTokenAttribute(CFStringTokenizerRef tokenizer, CFOptionFlags attribute);
CFRange CFStringGetRangeOfComposedCharactersAtIndex(CFStringRef text, CFIndex index);
typedef CFStringRef CFAttributedStringKey;
CFAttributedStringRef CFAttributedStringCreate(CFAllocatorRef _Nullable allocator, CFStringRef text, CFDictionaryRef _Nullable attributes);
CFMutableAttributedStringRef CFAttributedStringCreateMutable(CFAllocatorRef _Nullable allocator, CFIndex capacity);
CFIndex CFAttributedStringGetLength(CFAttributedStringRef text);
CFStringRef CFAttributedStringGetString(CFAttributedStringRef text);
CFTypeRef _Nullable CFAttributedStringGetAttribute(CFAttributedStringRef text, CFIndex index, CFStringRef name, CFRange* _Nullable range);
void CFAttributedStringReplaceString(CFMutableAttributedStringRef text, CFRange range, CFStringRef part);
void CFAttributedStringSetAttribute(CFMutableAttributedStringRef text, CFRange range, CFStringRef name, CFTypeRef value);
CFCharacterSetRef CFCharacterSetCreateWithCharactersInString(CFAllocatorRef _Nullable allocator, CFStringRef text);
Boolean CFCharacterSetIsCharacterMember(CFCharacterSetRef set, UniChar character);
SDK_CF_END
