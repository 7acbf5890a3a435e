// Stand-in for Foundation's strings, values and character sets.
#pragma once

#include <Foundation/NSObjCRuntime.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSUInteger NSStringEncoding;
enum : NSStringEncoding { NSASCIIStringEncoding = 1, NSUTF8StringEncoding = 4 };
typedef NS_OPTIONS(NSUInteger, NSStringCompareOptions) {
  NSCaseInsensitiveSearch = 1,
  NSBackwardsSearch = 4,
  NSNumericSearch = 64,
};

@class NSCharacterSet, NSMutableString, NSLocale;

@interface NSString : NSObject <NSCopying, NSMutableCopying, NSSecureCoding>
@property(readonly) NSUInteger length;
- (unichar)characterAtIndex:(NSUInteger)index;
+ (instancetype)string;
+ (instancetype)stringWithString:(NSString*)string;
+ (nullable instancetype)stringWithUTF8String:(const char*)bytes;
+ (instancetype)stringWithFormat:(NSString*)format, ... NS_FORMAT_FUNCTION(1, 2);
- (instancetype)initWithFormat:(NSString*)format, ... NS_FORMAT_FUNCTION(1, 2);
- (nullable instancetype)initWithData:(NSData*)data encoding:(NSStringEncoding)encoding;
+ (nullable instancetype)stringWithContentsOfFile:(NSString*)path
                                         encoding:(NSStringEncoding)encoding
                                            error:(NSError* _Nullable* _Nullable)error;
- (nullable NSData*)dataUsingEncoding:(NSStringEncoding)encoding;
- (BOOL)writeToFile:(NSString*)path
         atomically:(BOOL)atomically
           encoding:(NSStringEncoding)encoding
              error:(NSError* _Nullable* _Nullable)error;
@property(nullable, readonly) const char* UTF8String NS_RETURNS_INNER_POINTER;
@property(readonly, copy) NSString* lowercaseString;
@property(readonly, copy) NSString* uppercaseString;
@property(readonly, copy) NSString* capitalizedString;
@property(readonly, copy) NSString* lastPathComponent;
@property(readonly, copy) NSString* pathExtension;
@property(readonly) NSInteger integerValue;
@property(readonly) double doubleValue;
@property(readonly) BOOL boolValue;
@property(readonly) const char* fileSystemRepresentation NS_RETURNS_INNER_POINTER;
- (BOOL)isEqualToString:(NSString*)string;
- (BOOL)hasPrefix:(NSString*)prefix;
- (BOOL)hasSuffix:(NSString*)suffix;
- (BOOL)containsString:(NSString*)string;
- (NSRange)rangeOfString:(NSString*)string;
- (NSComparisonResult)compare:(NSString*)string;
- (NSComparisonResult)caseInsensitiveCompare:(NSString*)string;
- (NSString*)stringByAppendingString:(NSString*)string;
- (NSString*)stringByAppendingFormat:(NSString*)format, ... NS_FORMAT_FUNCTION(1, 2);
- (NSString*)stringByAppendingPathComponent:(NSString*)component;
- (NSString*)stringByReplacingOccurrencesOfString:(NSString*)target withString:(NSString*)text;
- (NSString*)stringByTrimmingCharactersInSet:(NSCharacterSet*)set;
- (nullable NSString*)stringByAddingPercentEncodingWithAllowedCharacters:(NSCharacterSet*)set;
- (NSString*)substringFromIndex:(NSUInteger)index;
- (NSString*)substringToIndex:(NSUInteger)index;
- (NSArray<NSString*>*)componentsSeparatedByString:(NSString*)separator;
@end

@interface NSMutableString : NSString
- (void)appendString:(NSString*)string;
- (void)appendFormat:(NSString*)format, ... NS_FORMAT_FUNCTION(1, 2);
@end

@interface NSConstantString : NSString
@end

@interface NSCharacterSet : NSObject <NSCopying>
@property(readonly, class, copy) NSCharacterSet* whitespaceAndNewlineCharacterSet;
@property(readonly, class, copy) NSCharacterSet* URLQueryAllowedCharacterSet;
@property(readonly, class, copy) NSCharacterSet* decimalDigitCharacterSet;
@end

@interface NSValue : NSObject <NSCopying, NSSecureCoding>
+ (NSValue*)valueWithBytes:(const void*)value objCType:(const char*)type;
@property(nullable, readonly) void* pointerValue;
@end

@interface NSNumber : NSValue
+ (NSNumber*)numberWithInt:(int)value;
+ (NSNumber*)numberWithUnsignedInt:(unsigned)value;
+ (NSNumber*)numberWithLong:(long)value;
+ (NSNumber*)numberWithUnsignedLong:(unsigned long)value;
+ (NSNumber*)numberWithLongLong:(long long)value;
+ (NSNumber*)numberWithUnsignedLongLong:(unsigned long long)value;
+ (NSNumber*)numberWithFloat:(float)value;
+ (NSNumber*)numberWithDouble:(double)value;
+ (NSNumber*)numberWithBool:(BOOL)value;
+ (NSNumber*)numberWithChar:(char)value;
+ (NSNumber*)numberWithInteger:(NSInteger)value;
+ (NSNumber*)numberWithUnsignedInteger:(NSUInteger)value;
@property(readonly) int intValue;
@property(readonly) float floatValue;
@property(readonly) double doubleValue;
@property(readonly) BOOL boolValue;
@property(readonly) NSInteger integerValue;
@property(readonly) NSUInteger unsignedIntegerValue;
@property(readonly) unsigned long long unsignedLongLongValue;
@property(readonly, copy) NSString* stringValue;
@end

@interface NSNull : NSObject <NSCopying, NSSecureCoding>
+ (NSNull*)null;
@end

@interface NSLocale : NSObject <NSCopying, NSSecureCoding>
@property(class, readonly, copy) NSLocale* currentLocale;
@property(class, readonly, copy) NSArray<NSString*>* preferredLanguages;
@property(readonly, copy) NSString* localeIdentifier;
@property(nullable, readonly, copy) NSString* countryCode;
@end

NS_ASSUME_NONNULL_END
