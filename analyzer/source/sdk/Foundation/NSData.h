// Stand-in for Foundation's data.
#pragma once

#import <Foundation/NSSet.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_OPTIONS(NSUInteger, NSDataReadingOptions) {
  NSDataReadingMappedIfSafe = 1, NSDataReadingUncached = 2, NSDataReadingMappedAlways = 8,
  NSDataReadingMapped = 1, NSMappedRead = 1, NSUncachedRead = 2,
};
typedef NS_OPTIONS(NSUInteger, NSDataWritingOptions) {
  NSDataWritingAtomic = 1, NSDataWritingWithoutOverwriting = 2, NSDataWritingFileProtectionNone = 0x10000000,
  NSDataWritingFileProtectionComplete = 0x20000000, NSDataWritingFileProtectionCompleteUnlessOpen = 0x30000000,
  NSDataWritingFileProtectionCompleteUntilFirstUserAuthentication = 0x40000000,
  NSDataWritingFileProtectionMask = 0xf0000000, NSAtomicWrite = 1,
};
typedef NS_OPTIONS(NSUInteger, NSDataSearchOptions) { NSDataSearchBackwards = 1, NSDataSearchAnchored = 2 };
typedef NS_OPTIONS(NSUInteger, NSDataBase64EncodingOptions) {
  NSDataBase64Encoding64CharacterLineLength = 1, NSDataBase64Encoding76CharacterLineLength = 2,
  NSDataBase64EncodingEndLineWithCarriageReturn = 16, NSDataBase64EncodingEndLineWithLineFeed = 32,
};
typedef NS_OPTIONS(NSUInteger, NSDataBase64DecodingOptions) { NSDataBase64DecodingIgnoreUnknownCharacters = 1 };
typedef NS_ENUM(NSInteger, NSDataCompressionAlgorithm) {
  NSDataCompressionAlgorithmLZFSE = 0, NSDataCompressionAlgorithmLZ4, NSDataCompressionAlgorithmLZMA,
  NSDataCompressionAlgorithmZlib,
};
@interface NSData : NSObject <NSCopying, NSMutableCopying, NSSecureCoding>
@property(readonly) NSUInteger length;
@property(readonly) const void* bytes NS_RETURNS_INNER_POINTER;
- (void)getBytes:(void*)buffer length:(NSUInteger)length;
- (void)getBytes:(void*)buffer range:(NSRange)range;
- (void)getBytes:(void*)buffer;
- (BOOL)isEqualToData:(NSData*)other;
- (NSData*)subdataWithRange:(NSRange)range;
- (BOOL)writeToFile:(NSString*)path atomically:(BOOL)atomically;
- (BOOL)writeToURL:(NSURL*)url atomically:(BOOL)atomically;
- (BOOL)writeToFile:(NSString*)path options:(NSDataWritingOptions)options error:(NSError**)error;
- (BOOL)writeToURL:(NSURL*)url options:(NSDataWritingOptions)options error:(NSError**)error;
- (NSRange)rangeOfData:(NSData*)data options:(NSDataSearchOptions)options range:(NSRange)range;
- (void)enumerateByteRangesUsingBlock:(void(NS_NOESCAPE ^)(const void* bytes, NSRange range, BOOL* stop))block;
+ (instancetype)data;
+ (instancetype)dataWithBytes:(nullable const void*)bytes length:(NSUInteger)length;
+ (instancetype)dataWithBytesNoCopy:(void*)bytes length:(NSUInteger)length;
+ (instancetype)dataWithBytesNoCopy:(void*)bytes length:(NSUInteger)length freeWhenDone:(BOOL)frees;
+ (nullable instancetype)dataWithContentsOfFile:(NSString*)path options:(NSDataReadingOptions)options error:(NSError**)error;
+ (nullable instancetype)dataWithContentsOfURL:(NSURL*)url options:(NSDataReadingOptions)options error:(NSError**)error;
+ (nullable instancetype)dataWithContentsOfFile:(NSString*)path;
+ (nullable instancetype)dataWithContentsOfURL:(NSURL*)url;
+ (nullable id)dataWithContentsOfMappedFile:(NSString*)path;
- (instancetype)initWithBytes:(nullable const void*)bytes length:(NSUInteger)length;
- (instancetype)initWithBytesNoCopy:(void*)bytes length:(NSUInteger)length;
- (instancetype)initWithBytesNoCopy:(void*)bytes length:(NSUInteger)length freeWhenDone:(BOOL)frees;
- (instancetype)initWithBytesNoCopy:(void*)bytes length:(NSUInteger)length deallocator:(nullable void (^)(void* bytes, NSUInteger length))deallocator;
- (nullable instancetype)initWithContentsOfFile:(NSString*)path options:(NSDataReadingOptions)options error:(NSError**)error;
- (nullable instancetype)initWithContentsOfURL:(NSURL*)url options:(NSDataReadingOptions)options error:(NSError**)error;
- (nullable instancetype)initWithContentsOfFile:(NSString*)path;
- (nullable instancetype)initWithContentsOfURL:(NSURL*)url;
- (instancetype)initWithData:(NSData*)data;
+ (instancetype)dataWithData:(NSData*)data;
- (nullable instancetype)initWithBase64EncodedString:(NSString*)text options:(NSDataBase64DecodingOptions)options;
- (NSString*)base64EncodedStringWithOptions:(NSDataBase64EncodingOptions)options;
- (nullable instancetype)initWithBase64EncodedData:(NSData*)data options:(NSDataBase64DecodingOptions)options;
- (NSData*)base64EncodedDataWithOptions:(NSDataBase64EncodingOptions)options;
- (nullable id)initWithBase64Encoding:(NSString*)text;
- (NSString*)base64Encoding;
- (nullable instancetype)compressedDataUsingAlgorithm:(NSDataCompressionAlgorithm)algorithm error:(NSError**)error;
- (nullable instancetype)decompressedDataUsingAlgorithm:(NSDataCompressionAlgorithm)algorithm error:(NSError**)error;
@end
@interface NSMutableData : NSData
@property(readonly) void* mutableBytes NS_RETURNS_INNER_POINTER;
@property NSUInteger length;
- (void)appendBytes:(const void*)bytes length:(NSUInteger)length;
- (void)appendData:(NSData*)data;
- (void)increaseLengthBy:(NSUInteger)length;
- (void)replaceBytesInRange:(NSRange)range withBytes:(const void*)bytes;
- (void)resetBytesInRange:(NSRange)range;
- (void)setData:(NSData*)data;
- (void)replaceBytesInRange:(NSRange)range withBytes:(nullable const void*)bytes length:(NSUInteger)length;
+ (nullable instancetype)dataWithCapacity:(NSUInteger)capacity;
+ (nullable instancetype)dataWithLength:(NSUInteger)length;
- (nullable instancetype)initWithCapacity:(NSUInteger)capacity;
- (nullable instancetype)initWithLength:(NSUInteger)length;
@end
@interface NSPurgeableData : NSMutableData <NSDiscardableContent>
@end
@interface NSUUID : NSObject <NSCopying, NSSecureCoding>
+ (instancetype)UUID;
- (instancetype)init NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithUUIDString:(NSString*)string;
- (instancetype)initWithUUIDBytes:(const uuid_t _Nullable)bytes;
- (void)getUUIDBytes:(uuid_t _Nonnull)bytes;
- (NSComparisonResult)compare:(NSUUID*)other;
@property(readonly, copy) NSString* UUIDString;
@end

NS_ASSUME_NONNULL_END
