// Stand-in for Foundation's data, dates, identifiers, errors, coding and JSON.
#pragma once

#include <Foundation/NSArray.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_OPTIONS(NSUInteger, NSDataWritingOptions) {
  NSDataWritingAtomic = 1,
  NSDataWritingFileProtectionComplete = 0x20000000,
};

@interface NSData : NSObject <NSCopying, NSMutableCopying, NSSecureCoding>
@property(readonly) NSUInteger length;
@property(readonly) const void* bytes NS_RETURNS_INNER_POINTER;
+ (instancetype)data;
+ (instancetype)dataWithBytes:(nullable const void*)bytes length:(NSUInteger)length;
+ (instancetype)dataWithBytesNoCopy:(void*)bytes length:(NSUInteger)length freeWhenDone:(BOOL)frees;
+ (nullable instancetype)dataWithContentsOfFile:(NSString*)path;
+ (nullable instancetype)dataWithContentsOfURL:(NSURL*)url;
- (NSString*)base64EncodedStringWithOptions:(NSUInteger)options;
- (NSData*)subdataWithRange:(NSRange)range;
- (BOOL)writeToFile:(NSString*)path atomically:(BOOL)atomically;
- (BOOL)writeToURL:(NSURL*)url options:(NSDataWritingOptions)options error:(NSError**)error;
@end

@interface NSMutableData : NSData
@property(readonly) void* mutableBytes NS_RETURNS_INNER_POINTER;
+ (nullable instancetype)dataWithCapacity:(NSUInteger)capacity;
+ (nullable instancetype)dataWithLength:(NSUInteger)length;
- (void)appendBytes:(const void*)bytes length:(NSUInteger)length;
- (void)appendData:(NSData*)data;
@end

@interface NSDate : NSObject <NSCopying, NSSecureCoding>
@property(readonly) NSTimeInterval timeIntervalSinceReferenceDate;
@property(readonly) NSTimeInterval timeIntervalSince1970;
@property(readonly) NSTimeInterval timeIntervalSinceNow;
@property(class, readonly, copy) NSDate* distantFuture;
+ (instancetype)date;
+ (instancetype)dateWithTimeIntervalSinceNow:(NSTimeInterval)seconds;
- (NSTimeInterval)timeIntervalSinceDate:(NSDate*)date;
- (NSComparisonResult)compare:(NSDate*)date;
@end

@interface NSDateFormatter : NSObject
@property(null_resettable, copy) NSString* dateFormat;
- (NSString*)stringFromDate:(NSDate*)date;
- (nullable NSDate*)dateFromString:(NSString*)string;
@end

@interface NSTimeZone : NSObject <NSCopying, NSSecureCoding>
@property(class, readonly, copy) NSTimeZone* localTimeZone;
@property(readonly, copy) NSString* name;
@end

@interface NSUUID : NSObject <NSCopying, NSSecureCoding>
+ (instancetype)UUID;
- (nullable instancetype)initWithUUIDString:(NSString*)string;
@property(readonly, copy) NSString* UUIDString;
@end

typedef NSString* NSErrorDomain;
@interface NSError : NSObject <NSCopying, NSSecureCoding>
@property(readonly, copy) NSErrorDomain domain;
@property(readonly) NSInteger code;
@property(readonly, copy) NSDictionary<NSString*, id>* userInfo;
@property(readonly, copy) NSString* localizedDescription;
+ (instancetype)errorWithDomain:(NSErrorDomain)domain
                           code:(NSInteger)code
                       userInfo:(nullable NSDictionary<NSString*, id>*)info;
@end
FOUNDATION_EXPORT NSString* const NSLocalizedDescriptionKey;
FOUNDATION_EXPORT NSErrorDomain const NSCocoaErrorDomain;

__attribute__((objc_exception))
@interface NSException : NSObject<NSCopying, NSSecureCoding>
+ (void)raise:(NSString*)name format:(NSString*)format, ... NS_FORMAT_FUNCTION(2, 3);
@property(nullable, readonly, copy) NSString* reason;
@end

@interface NSCoder : NSObject
- (void)encodeObject:(nullable id)object forKey:(NSString*)key;
- (nullable id)decodeObjectOfClass:(Class)cls forKey:(NSString*)key;
- (void)encodeDouble:(double)value forKey:(NSString*)key;
- (double)decodeDoubleForKey:(NSString*)key;
@end

@interface NSKeyedArchiver : NSCoder
+ (nullable NSData*)archivedDataWithRootObject:(id)object
                         requiringSecureCoding:(BOOL)secure
                                         error:(NSError**)error;
@end
@interface NSKeyedUnarchiver : NSCoder
+ (nullable id)unarchivedObjectOfClass:(Class)cls fromData:(NSData*)data error:(NSError**)error;
@end

typedef NS_OPTIONS(NSUInteger, NSJSONWritingOptions) {
  NSJSONWritingPrettyPrinted = 1,
  NSJSONWritingSortedKeys = 2
};
@interface NSJSONSerialization : NSObject
+ (nullable NSData*)dataWithJSONObject:(id)object
                               options:(NSJSONWritingOptions)options
                                 error:(NSError**)error;
+ (nullable id)JSONObjectWithData:(NSData*)data options:(NSUInteger)options error:(NSError**)error;
+ (BOOL)isValidJSONObject:(id)object;
@end

@interface NSPropertyListSerialization : NSObject
+ (nullable NSData*)dataWithPropertyList:(id)list
                                  format:(NSUInteger)format
                                 options:(NSUInteger)options
                                   error:(NSError**)error;
@end

NS_ASSUME_NONNULL_END
