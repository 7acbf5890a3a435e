// Stand-in for Foundation's attributed strings, expressions, scanners and XML.
#pragma once

#import <Foundation/NSFileManager.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString* NSAttributedStringKey;
typedef NSString* NSAttributedStringDocumentAttributeKey;
typedef NSString* NSAttributedStringDocumentReadingOptionKey;
typedef NS_OPTIONS(NSUInteger, NSAttributedStringEnumerationOptions) { NSAttributedStringEnumerationReverse = 2, NSAttributedStringEnumerationLongestEffectiveRangeNotRequired = 1 << 20 };
@interface NSAttributedString : NSObject <NSCopying, NSMutableCopying, NSSecureCoding>
@property(readonly, copy) NSString* string;
- (NSDictionary<NSAttributedStringKey, id>*)attributesAtIndex:(NSUInteger)index effectiveRange:(nullable NSRangePointer)range;
@property(readonly) NSUInteger length;
- (nullable id)attribute:(NSAttributedStringKey)name atIndex:(NSUInteger)index effectiveRange:(nullable NSRangePointer)range;
- (NSAttributedString*)attributedSubstringFromRange:(NSRange)range;
- (NSDictionary<NSAttributedStringKey, id>*)attributesAtIndex:(NSUInteger)index longestEffectiveRange:(nullable NSRangePointer)range inRange:(NSRange)limit;
- (nullable id)attribute:(NSAttributedStringKey)name atIndex:(NSUInteger)index longestEffectiveRange:(nullable NSRangePointer)range inRange:(NSRange)limit;
- (BOOL)isEqualToAttributedString:(NSAttributedString*)other;
- (instancetype)initWithString:(NSString*)string;
- (instancetype)initWithString:(NSString*)string attributes:(nullable NSDictionary<NSAttributedStringKey, id>*)attributes;
- (instancetype)initWithAttributedString:(NSAttributedString*)string;
- (void)enumerateAttributesInRange:(NSRange)range options:(NSAttributedStringEnumerationOptions)options usingBlock:(void(NS_NOESCAPE ^)(NSDictionary<NSAttributedStringKey, id>* attributes, NSRange range, BOOL* stop))block;
- (void)enumerateAttribute:(NSAttributedStringKey)name inRange:(NSRange)range options:(NSAttributedStringEnumerationOptions)options usingBlock:(void(NS_NOESCAPE ^)(id _Nullable value, NSRange range, BOOL* stop))block;
@end
@interface NSMutableAttributedString : NSAttributedString
- (void)replaceCharactersInRange:(NSRange)range withString:(NSString*)string;
- (void)setAttributes:(nullable NSDictionary<NSAttributedStringKey, id>*)attributes range:(NSRange)range;
@property(readonly, retain) NSMutableString* mutableString;
- (void)addAttribute:(NSAttributedStringKey)name value:(id)value range:(NSRange)range;
- (void)addAttributes:(NSDictionary<NSAttributedStringKey, id>*)attributes range:(NSRange)range;
- (void)removeAttribute:(NSAttributedStringKey)name range:(NSRange)range;
- (void)replaceCharactersInRange:(NSRange)range withAttributedString:(NSAttributedString*)string;
- (void)insertAttributedString:(NSAttributedString*)string atIndex:(NSUInteger)index;
- (void)appendAttributedString:(NSAttributedString*)string;
- (void)deleteCharactersInRange:(NSRange)range;
- (void)setAttributedString:(NSAttributedString*)string;
- (void)beginEditing;
- (void)endEditing;
@end
typedef NS_OPTIONS(uint64_t, NSTextCheckingType) {
  NSTextCheckingTypeOrthography = 1, NSTextCheckingTypeSpelling = 2, NSTextCheckingTypeDate = 8,
  NSTextCheckingTypeAddress = 16, NSTextCheckingTypeLink = 32, NSTextCheckingTypeRegularExpression = 1 << 10,
  NSTextCheckingTypePhoneNumber = 1 << 11, NSTextCheckingTypeTransitInformation = 1 << 12,
};
typedef uint64_t NSTextCheckingTypes;
@interface NSTextCheckingResult : NSObject <NSCopying, NSSecureCoding>
@property(readonly) NSTextCheckingType resultType;
@property(readonly) NSRange range;
@property(readonly) NSUInteger numberOfRanges;
- (NSRange)rangeAtIndex:(NSUInteger)index;
- (NSRange)rangeWithName:(NSString*)name;
@property(nullable, readonly, copy) NSURL* URL;
@property(nullable, readonly, copy) NSString* phoneNumber;
@property(nullable, readonly, copy) NSDate* date;
@end
typedef NS_OPTIONS(NSUInteger, NSRegularExpressionOptions) {
  NSRegularExpressionCaseInsensitive = 1, NSRegularExpressionAllowCommentsAndWhitespace = 2,
  NSRegularExpressionIgnoreMetacharacters = 4, NSRegularExpressionDotMatchesLineSeparators = 8,
  NSRegularExpressionAnchorsMatchLines = 16, NSRegularExpressionUseUnixLineSeparators = 32,
  NSRegularExpressionUseUnicodeWordBoundaries = 64,
};
typedef NS_OPTIONS(NSUInteger, NSMatchingOptions) { NSMatchingReportProgress = 1, NSMatchingReportCompletion = 2, NSMatchingAnchored = 4, NSMatchingWithTransparentBounds = 8, NSMatchingWithoutAnchoringBounds = 16 };
typedef NSUInteger NSMatchingFlags;
@interface NSRegularExpression : NSObject <NSCopying, NSSecureCoding>
+ (nullable NSRegularExpression*)regularExpressionWithPattern:(NSString*)pattern options:(NSRegularExpressionOptions)options error:(NSError**)error;
- (nullable instancetype)initWithPattern:(NSString*)pattern options:(NSRegularExpressionOptions)options error:(NSError**)error NS_DESIGNATED_INITIALIZER;
@property(readonly, copy) NSString* pattern;
@property(readonly) NSRegularExpressionOptions options;
@property(readonly) NSUInteger numberOfCaptureGroups;
+ (NSString*)escapedPatternForString:(NSString*)string;
+ (NSString*)escapedTemplateForString:(NSString*)string;
- (void)enumerateMatchesInString:(NSString*)string options:(NSMatchingOptions)options range:(NSRange)range usingBlock:(void(NS_NOESCAPE ^)(NSTextCheckingResult* _Nullable result, NSMatchingFlags flags, BOOL* stop))block;
- (NSArray<NSTextCheckingResult*>*)matchesInString:(NSString*)string options:(NSMatchingOptions)options range:(NSRange)range;
- (NSUInteger)numberOfMatchesInString:(NSString*)string options:(NSMatchingOptions)options range:(NSRange)range;
- (nullable NSTextCheckingResult*)firstMatchInString:(NSString*)string options:(NSMatchingOptions)options range:(NSRange)range;
- (NSRange)rangeOfFirstMatchInString:(NSString*)string options:(NSMatchingOptions)options range:(NSRange)range;
- (NSString*)stringByReplacingMatchesInString:(NSString*)string options:(NSMatchingOptions)options range:(NSRange)range withTemplate:(NSString*)text;
- (NSUInteger)replaceMatchesInString:(NSMutableString*)string options:(NSMatchingOptions)options range:(NSRange)range withTemplate:(NSString*)text;
@end
@interface NSDataDetector : NSRegularExpression
+ (nullable NSDataDetector*)dataDetectorWithTypes:(NSTextCheckingTypes)types error:(NSError**)error;
@end
@interface NSScanner : NSObject <NSCopying>
@property(readonly, copy) NSString* string;
@property NSUInteger scanLocation;
@property(nullable, copy) NSCharacterSet* charactersToBeSkipped;
@property BOOL caseSensitive;
@property(nullable, retain) id locale;
- (instancetype)initWithString:(NSString*)string NS_DESIGNATED_INITIALIZER;
+ (instancetype)scannerWithString:(NSString*)string;
+ (id)localizedScannerWithString:(NSString*)string;
- (BOOL)scanInt:(nullable int*)result;
- (BOOL)scanInteger:(nullable NSInteger*)result;
- (BOOL)scanLongLong:(nullable long long*)result;
- (BOOL)scanUnsignedLongLong:(nullable unsigned long long*)result;
- (BOOL)scanFloat:(nullable float*)result;
- (BOOL)scanDouble:(nullable double*)result;
- (BOOL)scanHexInt:(nullable unsigned*)result;
- (BOOL)scanHexLongLong:(nullable unsigned long long*)result;
- (BOOL)scanString:(NSString*)string intoString:(NSString* _Nullable* _Nullable)result;
- (BOOL)scanCharactersFromSet:(NSCharacterSet*)set intoString:(NSString* _Nullable* _Nullable)result;
- (BOOL)scanUpToString:(NSString*)string intoString:(NSString* _Nullable* _Nullable)result;
- (BOOL)scanUpToCharactersFromSet:(NSCharacterSet*)set intoString:(NSString* _Nullable* _Nullable)result;
@property(getter=isAtEnd, readonly) BOOL atEnd;
@end
@class NSXMLParser;
@protocol NSXMLParserDelegate <NSObject>
@optional
- (void)parserDidStartDocument:(NSXMLParser*)parser;
- (void)parserDidEndDocument:(NSXMLParser*)parser;
- (void)parser:(NSXMLParser*)parser didStartElement:(NSString*)name namespaceURI:(nullable NSString*)uri qualifiedName:(nullable NSString*)qualified attributes:(NSDictionary<NSString*, NSString*>*)attributes;
- (void)parser:(NSXMLParser*)parser didEndElement:(NSString*)name namespaceURI:(nullable NSString*)uri qualifiedName:(nullable NSString*)qualified;
- (void)parser:(NSXMLParser*)parser foundCharacters:(NSString*)text;
- (void)parser:(NSXMLParser*)parser foundCDATA:(NSData*)data;
- (void)parser:(NSXMLParser*)parser parseErrorOccurred:(NSError*)error;
@end
@interface NSXMLParser : NSObject
- (nullable instancetype)initWithContentsOfURL:(NSURL*)url;
- (instancetype)initWithData:(NSData*)data NS_DESIGNATED_INITIALIZER;
- (instancetype)initWithStream:(NSInputStream*)stream;
@property(nullable, assign) id<NSXMLParserDelegate> delegate;
@property BOOL shouldProcessNamespaces;
@property BOOL shouldReportNamespacePrefixes;
@property BOOL shouldResolveExternalEntities;
- (BOOL)parse;
- (void)abortParsing;
@property(nullable, readonly, copy) NSError* parserError;
@property(readonly) NSInteger columnNumber;
@property(readonly) NSInteger lineNumber;
@end
@interface NSLinguisticTagger : NSObject
- (instancetype)initWithTagSchemes:(NSArray<NSString*>*)schemes options:(NSUInteger)options NS_DESIGNATED_INITIALIZER;
@property(nullable, retain) NSString* string;
+ (nullable NSString*)dominantLanguageForString:(NSString*)string;
@end
@interface NSInflectionRule : NSObject
@end

NS_ASSUME_NONNULL_END
