// Stand-in for Foundation's strings.
#pragma once

#import <Foundation/NSObjCRuntime.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSUInteger NSStringEncoding;
NS_ENUM(NSStringEncoding) {
  NSASCIIStringEncoding = 1, NSNEXTSTEPStringEncoding = 2, NSJapaneseEUCStringEncoding = 3, NSUTF8StringEncoding = 4,
  NSISOLatin1StringEncoding = 5, NSSymbolStringEncoding = 6, NSNonLossyASCIIStringEncoding = 7,
  NSShiftJISStringEncoding = 8, NSISOLatin2StringEncoding = 9, NSUnicodeStringEncoding = 10,
  NSWindowsCP1251StringEncoding = 11, NSWindowsCP1252StringEncoding = 12, NSWindowsCP1253StringEncoding = 13,
  NSWindowsCP1254StringEncoding = 14, NSWindowsCP1250StringEncoding = 15, NSISO2022JPStringEncoding = 21,
  NSMacOSRomanStringEncoding = 30, NSUTF16StringEncoding = NSUnicodeStringEncoding,
  NSUTF16BigEndianStringEncoding = 0x90000100, NSUTF16LittleEndianStringEncoding = 0x94000100,
  NSUTF32StringEncoding = 0x8c000100, NSUTF32BigEndianStringEncoding = 0x98000100,
  NSUTF32LittleEndianStringEncoding = 0x9c000100,
};
typedef NS_OPTIONS(NSUInteger, NSStringEncodingConversionOptions) {
  NSStringEncodingConversionAllowLossy = 1, NSStringEncodingConversionExternalRepresentation = 2,
};
typedef NS_OPTIONS(NSUInteger, NSStringCompareOptions) {
  NSCaseInsensitiveSearch = 1, NSLiteralSearch = 2, NSBackwardsSearch = 4, NSAnchoredSearch = 8, NSNumericSearch = 64,
  NSDiacriticInsensitiveSearch = 128, NSWidthInsensitiveSearch = 256, NSForcedOrderingSearch = 512,
  NSRegularExpressionSearch = 1024,
};
typedef NS_OPTIONS(NSUInteger, NSStringEnumerationOptions) {
  NSStringEnumerationByLines = 0, NSStringEnumerationByParagraphs = 1,
  NSStringEnumerationByComposedCharacterSequences = 2, NSStringEnumerationByWords = 3,
  NSStringEnumerationBySentences = 4, NSStringEnumerationReverse = 1UL << 8,
  NSStringEnumerationSubstringNotRequired = 1UL << 9, NSStringEnumerationLocalized = 1UL << 10,
};
typedef NSString* NSStringTransform NS_TYPED_EXTENSIBLE_ENUM;
FOUNDATION_EXPORT NSStringTransform const NSStringTransformToLatin;
FOUNDATION_EXPORT NSStringTransform const NSStringTransformMandarinToLatin;
FOUNDATION_EXPORT NSStringTransform const NSStringTransformStripDiacritics;
FOUNDATION_EXPORT NSStringTransform const NSStringTransformStripCombiningMarks;
FOUNDATION_EXPORT NSStringTransform const NSStringTransformFullwidthToHalfwidth;
FOUNDATION_EXPORT NSStringTransform const NSStringTransformToUnicodeName;
FOUNDATION_EXPORT NSExceptionName const NSParseErrorException;
FOUNDATION_EXPORT NSExceptionName const NSCharacterConversionException;

@class NSCharacterSet, NSMutableString, NSLocale;

FOUNDATION_EXPORT NSString* const NSStringEncodingDetectionSuggestedEncodingsKey;
FOUNDATION_EXPORT NSString* const NSStringEncodingDetectionAllowLossyKey;
FOUNDATION_EXPORT NSString* const NSStringEncodingDetectionUseOnlySuggestedEncodingsKey;
@interface NSString : NSObject <NSCopying, NSMutableCopying, NSSecureCoding>
@property(readonly) NSUInteger length;
- (unichar)characterAtIndex:(NSUInteger)index;
- (instancetype)init NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
@end

@interface NSString (NSStringExtensionMethods)
- (NSString*)substringFromIndex:(NSUInteger)index;
- (NSString*)substringToIndex:(NSUInteger)index;
- (NSString*)substringWithRange:(NSRange)range;
- (void)getCharacters:(unichar*)buffer range:(NSRange)range;
- (void)getCharacters:(unichar*)buffer;
- (NSComparisonResult)compare:(NSString*)string;
- (NSComparisonResult)compare:(NSString*)string options:(NSStringCompareOptions)options;
- (NSComparisonResult)compare:(NSString*)string options:(NSStringCompareOptions)options range:(NSRange)range;
- (NSComparisonResult)compare:(NSString*)string options:(NSStringCompareOptions)options range:(NSRange)range locale:(nullable id)locale;
- (NSComparisonResult)caseInsensitiveCompare:(NSString*)string;
- (NSComparisonResult)localizedCompare:(NSString*)string;
- (NSComparisonResult)localizedCaseInsensitiveCompare:(NSString*)string;
- (NSComparisonResult)localizedStandardCompare:(NSString*)string;
- (BOOL)isEqualToString:(NSString*)string;
- (BOOL)hasPrefix:(NSString*)prefix;
- (BOOL)hasSuffix:(NSString*)suffix;
- (NSString*)commonPrefixWithString:(NSString*)string options:(NSStringCompareOptions)options;
- (BOOL)containsString:(NSString*)string;
- (BOOL)localizedCaseInsensitiveContainsString:(NSString*)string;
- (BOOL)localizedStandardContainsString:(NSString*)string;
- (NSRange)localizedStandardRangeOfString:(NSString*)string;
- (NSRange)rangeOfString:(NSString*)string;
- (NSRange)rangeOfString:(NSString*)string options:(NSStringCompareOptions)options;
- (NSRange)rangeOfString:(NSString*)string options:(NSStringCompareOptions)options range:(NSRange)range;
- (NSRange)rangeOfString:(NSString*)string options:(NSStringCompareOptions)options range:(NSRange)range locale:(nullable NSLocale*)locale;
- (NSRange)rangeOfCharacterFromSet:(NSCharacterSet*)set;
- (NSRange)rangeOfCharacterFromSet:(NSCharacterSet*)set options:(NSStringCompareOptions)options;
- (NSRange)rangeOfCharacterFromSet:(NSCharacterSet*)set options:(NSStringCompareOptions)options range:(NSRange)range;
- (NSRange)rangeOfComposedCharacterSequenceAtIndex:(NSUInteger)index;
- (NSRange)rangeOfComposedCharacterSequencesForRange:(NSRange)range;
- (NSString*)stringByAppendingString:(NSString*)string;
- (NSString*)stringByAppendingFormat:(NSString*)format, ... NS_FORMAT_FUNCTION(1, 2);
@property(readonly) double doubleValue;
@property(readonly) float floatValue;
@property(readonly) int intValue;
@property(readonly) NSInteger integerValue;
@property(readonly) long long longLongValue;
@property(readonly) BOOL boolValue;
@property(readonly, copy) NSString* uppercaseString;
@property(readonly, copy) NSString* lowercaseString;
@property(readonly, copy) NSString* capitalizedString;
@property(readonly, copy) NSString* localizedUppercaseString;
@property(readonly, copy) NSString* localizedLowercaseString;
@property(readonly, copy) NSString* localizedCapitalizedString;
- (NSString*)uppercaseStringWithLocale:(nullable NSLocale*)locale;
- (NSString*)lowercaseStringWithLocale:(nullable NSLocale*)locale;
- (NSString*)capitalizedStringWithLocale:(nullable NSLocale*)locale;
- (void)getLineStart:(nullable NSUInteger*)start end:(nullable NSUInteger*)end contentsEnd:(nullable NSUInteger*)contents forRange:(NSRange)range;
- (NSRange)lineRangeForRange:(NSRange)range;
- (NSRange)paragraphRangeForRange:(NSRange)range;
- (void)enumerateSubstringsInRange:(NSRange)range options:(NSStringEnumerationOptions)options usingBlock:(void (^)(NSString* _Nullable substring, NSRange range, NSRange enclosing, BOOL* stop))block;
- (void)enumerateLinesUsingBlock:(void (^)(NSString* line, BOOL* stop))block;
@property(nullable, readonly) const char* UTF8String NS_RETURNS_INNER_POINTER;
@property(readonly) NSStringEncoding fastestEncoding;
@property(readonly) NSStringEncoding smallestEncoding;
- (nullable NSData*)dataUsingEncoding:(NSStringEncoding)encoding allowLossyConversion:(BOOL)lossy;
- (nullable NSData*)dataUsingEncoding:(NSStringEncoding)encoding;
- (BOOL)canBeConvertedToEncoding:(NSStringEncoding)encoding;
- (nullable const char*)cStringUsingEncoding:(NSStringEncoding)encoding NS_RETURNS_INNER_POINTER;
- (BOOL)getCString:(char*)buffer maxLength:(NSUInteger)size encoding:(NSStringEncoding)encoding;
- (BOOL)getBytes:(nullable void*)buffer maxLength:(NSUInteger)size usedLength:(nullable NSUInteger*)used encoding:(NSStringEncoding)encoding options:(NSStringEncodingConversionOptions)options range:(NSRange)range remainingRange:(nullable NSRangePointer)left;
- (NSUInteger)maximumLengthOfBytesUsingEncoding:(NSStringEncoding)encoding;
- (NSUInteger)lengthOfBytesUsingEncoding:(NSStringEncoding)encoding;
@property(class, readonly) const NSStringEncoding* availableStringEncodings;
+ (NSString*)localizedNameOfStringEncoding:(NSStringEncoding)encoding;
@property(class, readonly) NSStringEncoding defaultCStringEncoding;
@property(readonly, copy) NSString* decomposedStringWithCanonicalMapping;
@property(readonly, copy) NSString* precomposedStringWithCanonicalMapping;
@property(readonly, copy) NSString* decomposedStringWithCompatibilityMapping;
@property(readonly, copy) NSString* precomposedStringWithCompatibilityMapping;
- (NSArray<NSString*>*)componentsSeparatedByString:(NSString*)separator;
- (NSArray<NSString*>*)componentsSeparatedByCharactersInSet:(NSCharacterSet*)set;
- (NSString*)stringByTrimmingCharactersInSet:(NSCharacterSet*)set;
- (NSString*)stringByPaddingToLength:(NSUInteger)length withString:(NSString*)pad startingAtIndex:(NSUInteger)index;
- (NSString*)stringByFoldingWithOptions:(NSStringCompareOptions)options locale:(nullable NSLocale*)locale;
- (NSString*)stringByReplacingOccurrencesOfString:(NSString*)target withString:(NSString*)text options:(NSStringCompareOptions)options range:(NSRange)range;
- (NSString*)stringByReplacingOccurrencesOfString:(NSString*)target withString:(NSString*)text;
- (NSString*)stringByReplacingCharactersInRange:(NSRange)range withString:(NSString*)text;
- (nullable NSString*)stringByApplyingTransform:(NSStringTransform)transform reverse:(BOOL)reverse;
- (BOOL)writeToURL:(NSURL*)url atomically:(BOOL)atomically encoding:(NSStringEncoding)encoding error:(NSError**)error;
- (BOOL)writeToFile:(NSString*)path atomically:(BOOL)atomically encoding:(NSStringEncoding)encoding error:(NSError**)error;
@property(readonly, copy) NSString* description;
@property(readonly) NSUInteger hash;
- (instancetype)initWithCharactersNoCopy:(unichar*)characters length:(NSUInteger)length freeWhenDone:(BOOL)frees;
- (instancetype)initWithCharacters:(const unichar*)characters length:(NSUInteger)length;
- (nullable instancetype)initWithUTF8String:(const char*)bytes;
- (instancetype)initWithString:(NSString*)string;
- (instancetype)initWithFormat:(NSString*)format, ... NS_FORMAT_FUNCTION(1, 2);
- (instancetype)initWithFormat:(NSString*)format arguments:(va_list)arguments NS_FORMAT_FUNCTION(1, 0);
- (instancetype)initWithFormat:(NSString*)format locale:(nullable id)locale, ... NS_FORMAT_FUNCTION(1, 3);
- (instancetype)initWithFormat:(NSString*)format locale:(nullable id)locale arguments:(va_list)arguments NS_FORMAT_FUNCTION(1, 0);
- (nullable instancetype)initWithData:(NSData*)data encoding:(NSStringEncoding)encoding;
- (nullable instancetype)initWithBytes:(const void*)bytes length:(NSUInteger)length encoding:(NSStringEncoding)encoding;
- (nullable instancetype)initWithBytesNoCopy:(void*)bytes length:(NSUInteger)length encoding:(NSStringEncoding)encoding freeWhenDone:(BOOL)frees;
+ (instancetype)string;
+ (instancetype)stringWithString:(NSString*)string;
+ (instancetype)stringWithCharacters:(const unichar*)characters length:(NSUInteger)length;
+ (nullable instancetype)stringWithUTF8String:(const char*)bytes;
+ (instancetype)stringWithFormat:(NSString*)format, ... NS_FORMAT_FUNCTION(1, 2);
+ (instancetype)localizedStringWithFormat:(NSString*)format, ... NS_FORMAT_FUNCTION(1, 2);
- (nullable instancetype)initWithCString:(const char*)bytes encoding:(NSStringEncoding)encoding;
+ (nullable instancetype)stringWithCString:(const char*)bytes encoding:(NSStringEncoding)encoding;
- (nullable instancetype)initWithContentsOfURL:(NSURL*)url encoding:(NSStringEncoding)encoding error:(NSError**)error;
- (nullable instancetype)initWithContentsOfFile:(NSString*)path encoding:(NSStringEncoding)encoding error:(NSError**)error;
+ (nullable instancetype)stringWithContentsOfURL:(NSURL*)url encoding:(NSStringEncoding)encoding error:(NSError**)error;
+ (nullable instancetype)stringWithContentsOfFile:(NSString*)path encoding:(NSStringEncoding)encoding error:(NSError**)error;
- (nullable instancetype)initWithContentsOfURL:(NSURL*)url usedEncoding:(nullable NSStringEncoding*)encoding error:(NSError**)error;
+ (nullable instancetype)stringWithContentsOfURL:(NSURL*)url usedEncoding:(nullable NSStringEncoding*)encoding error:(NSError**)error;
+ (nullable instancetype)stringWithContentsOfFile:(NSString*)path usedEncoding:(nullable NSStringEncoding*)encoding error:(NSError**)error;
+ (NSStringEncoding)stringEncodingForData:(NSData*)data encodingOptions:(nullable NSDictionary<NSString*, id>*)options convertedString:(NSString* _Nullable* _Nullable)string usedLossyConversion:(nullable BOOL*)lossy;
- (nullable id)propertyList;
- (nullable NSDictionary*)propertyListFromStringsFileFormat;
- (nullable const char*)cString NS_RETURNS_INNER_POINTER;
- (nullable const char*)lossyCString NS_RETURNS_INNER_POINTER;
- (NSUInteger)cStringLength;
+ (nullable id)stringWithCString:(const char*)bytes;
+ (nullable id)stringWithContentsOfFile:(NSString*)path;
+ (nullable id)stringWithContentsOfURL:(NSURL*)url;
- (BOOL)writeToFile:(NSString*)path atomically:(BOOL)atomically;
- (NSString*)variantFittingPresentationWidth:(NSInteger)width;
@end

@interface NSString (NSStringPathExtensions)
+ (NSString*)pathWithComponents:(NSArray<NSString*>*)components;
@property(readonly, copy) NSArray<NSString*>* pathComponents;
@property(getter=isAbsolutePath, readonly) BOOL absolutePath;
@property(readonly, copy) NSString* lastPathComponent;
@property(readonly, copy) NSString* stringByDeletingLastPathComponent;
- (NSString*)stringByAppendingPathComponent:(NSString*)component;
@property(readonly, copy) NSString* pathExtension;
@property(readonly, copy) NSString* stringByDeletingPathExtension;
- (nullable NSString*)stringByAppendingPathExtension:(NSString*)extension;
@property(readonly, copy) NSString* stringByAbbreviatingWithTildeInPath;
@property(readonly, copy) NSString* stringByExpandingTildeInPath;
@property(readonly, copy) NSString* stringByStandardizingPath;
@property(readonly, copy) NSString* stringByResolvingSymlinksInPath;
- (NSArray<NSString*>*)stringsByAppendingPaths:(NSArray<NSString*>*)paths;
@property(readonly) const char* fileSystemRepresentation NS_RETURNS_INNER_POINTER;
- (BOOL)getFileSystemRepresentation:(char*)buffer maxLength:(NSUInteger)size;
@end

@interface NSString (NSURLUtilities)
- (nullable NSString*)stringByAddingPercentEncodingWithAllowedCharacters:(NSCharacterSet*)set;
@property(nullable, readonly, copy) NSString* stringByRemovingPercentEncoding;
- (nullable NSString*)stringByAddingPercentEscapesUsingEncoding:(NSStringEncoding)encoding;
- (nullable NSString*)stringByReplacingPercentEscapesUsingEncoding:(NSStringEncoding)encoding;
@end

@interface NSMutableString : NSString
- (void)replaceCharactersInRange:(NSRange)range withString:(NSString*)string;
@end
@interface NSMutableString (NSMutableStringExtensionMethods)
- (void)insertString:(NSString*)string atIndex:(NSUInteger)index;
- (void)deleteCharactersInRange:(NSRange)range;
- (void)appendString:(NSString*)string;
- (void)appendFormat:(NSString*)format, ... NS_FORMAT_FUNCTION(1, 2);
- (void)setString:(NSString*)string;
- (NSUInteger)replaceOccurrencesOfString:(NSString*)target withString:(NSString*)text options:(NSStringCompareOptions)options range:(NSRange)range;
- (BOOL)applyTransform:(NSString*)transform reverse:(BOOL)reverse range:(NSRange)range updatedRange:(nullable NSRangePointer)updated;
- (NSMutableString*)initWithCapacity:(NSUInteger)capacity;
+ (NSMutableString*)stringWithCapacity:(NSUInteger)capacity;
@end
@interface NSSimpleCString : NSString
@end
@interface NSConstantString : NSSimpleCString
@end

@interface NSCharacterSet : NSObject <NSCopying, NSMutableCopying, NSSecureCoding>
@property(class, readonly, copy) NSCharacterSet* controlCharacterSet;
@property(class, readonly, copy) NSCharacterSet* whitespaceCharacterSet;
@property(class, readonly, copy) NSCharacterSet* whitespaceAndNewlineCharacterSet;
@property(class, readonly, copy) NSCharacterSet* decimalDigitCharacterSet;
@property(class, readonly, copy) NSCharacterSet* letterCharacterSet;
@property(class, readonly, copy) NSCharacterSet* lowercaseLetterCharacterSet;
@property(class, readonly, copy) NSCharacterSet* uppercaseLetterCharacterSet;
@property(class, readonly, copy) NSCharacterSet* nonBaseCharacterSet;
@property(class, readonly, copy) NSCharacterSet* alphanumericCharacterSet;
@property(class, readonly, copy) NSCharacterSet* decomposableCharacterSet;
@property(class, readonly, copy) NSCharacterSet* illegalCharacterSet;
@property(class, readonly, copy) NSCharacterSet* punctuationCharacterSet;
@property(class, readonly, copy) NSCharacterSet* capitalizedLetterCharacterSet;
@property(class, readonly, copy) NSCharacterSet* symbolCharacterSet;
@property(class, readonly, copy) NSCharacterSet* newlineCharacterSet;
@property(class, readonly, copy) NSCharacterSet* URLUserAllowedCharacterSet;
@property(class, readonly, copy) NSCharacterSet* URLPasswordAllowedCharacterSet;
@property(class, readonly, copy) NSCharacterSet* URLHostAllowedCharacterSet;
@property(class, readonly, copy) NSCharacterSet* URLPathAllowedCharacterSet;
@property(class, readonly, copy) NSCharacterSet* URLQueryAllowedCharacterSet;
@property(class, readonly, copy) NSCharacterSet* URLFragmentAllowedCharacterSet;
+ (NSCharacterSet*)characterSetWithRange:(NSRange)range;
+ (NSCharacterSet*)characterSetWithCharactersInString:(NSString*)string;
+ (NSCharacterSet*)characterSetWithBitmapRepresentation:(NSData*)data;
- (BOOL)characterIsMember:(unichar)character;
- (BOOL)longCharacterIsMember:(UTF32Char)character;
- (BOOL)isSupersetOfSet:(NSCharacterSet*)other;
@property(readonly, copy) NSData* bitmapRepresentation;
@property(readonly, copy) NSCharacterSet* invertedSet;
@end
@interface NSMutableCharacterSet : NSCharacterSet
+ (NSMutableCharacterSet*)alphanumericCharacterSet;
+ (NSMutableCharacterSet*)decimalDigitCharacterSet;
+ (NSMutableCharacterSet*)letterCharacterSet;
+ (NSMutableCharacterSet*)punctuationCharacterSet;
+ (NSMutableCharacterSet*)characterSetWithRange:(NSRange)range;
+ (NSMutableCharacterSet*)whitespaceCharacterSet;
+ (NSMutableCharacterSet*)characterSetWithCharactersInString:(NSString*)string;
- (void)addCharactersInRange:(NSRange)range;
- (void)removeCharactersInRange:(NSRange)range;
- (void)addCharactersInString:(NSString*)string;
- (void)removeCharactersInString:(NSString*)string;
- (void)formUnionWithCharacterSet:(NSCharacterSet*)other;
- (void)formIntersectionWithCharacterSet:(NSCharacterSet*)other;
- (void)invert;
@end

NS_ASSUME_NONNULL_END
