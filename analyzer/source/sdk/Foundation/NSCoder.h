// Stand-in for Foundation's coding, archives, JSON and property lists.
#pragma once

#import <Foundation/NSDate.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, NSDecodingFailurePolicy) { NSDecodingFailurePolicyRaiseException, NSDecodingFailurePolicySetErrorAndReturn };
@interface NSCoder : NSObject
- (void)encodeValueOfObjCType:(const char*)type at:(const void*)address;
- (void)encodeDataObject:(NSData*)data;
- (nullable NSData*)decodeDataObject;
- (void)decodeValueOfObjCType:(const char*)type at:(void*)data size:(NSUInteger)size;
- (void)encodeObject:(nullable id)object;
- (void)encodeRootObject:(id)object;
- (nullable id)decodeObject;
@property(readonly) BOOL allowsKeyedCoding;
- (void)encodeObject:(nullable id)object forKey:(NSString*)key;
- (void)encodeConditionalObject:(nullable id)object forKey:(NSString*)key;
- (void)encodeBool:(BOOL)value forKey:(NSString*)key;
- (void)encodeInt:(int)value forKey:(NSString*)key;
- (void)encodeInt32:(int32_t)value forKey:(NSString*)key;
- (void)encodeInt64:(int64_t)value forKey:(NSString*)key;
- (void)encodeFloat:(float)value forKey:(NSString*)key;
- (void)encodeDouble:(double)value forKey:(NSString*)key;
- (void)encodeInteger:(NSInteger)value forKey:(NSString*)key;
- (void)encodeBytes:(nullable const uint8_t*)bytes length:(NSUInteger)length forKey:(NSString*)key;
- (BOOL)containsValueForKey:(NSString*)key;
- (nullable id)decodeObjectForKey:(NSString*)key;
- (nullable id)decodeTopLevelObjectForKey:(NSString*)key error:(NSError**)error;
- (BOOL)decodeBoolForKey:(NSString*)key;
- (int)decodeIntForKey:(NSString*)key;
- (int32_t)decodeInt32ForKey:(NSString*)key;
- (int64_t)decodeInt64ForKey:(NSString*)key;
- (float)decodeFloatForKey:(NSString*)key;
- (double)decodeDoubleForKey:(NSString*)key;
- (NSInteger)decodeIntegerForKey:(NSString*)key;
- (nullable const uint8_t*)decodeBytesForKey:(NSString*)key returnedLength:(nullable NSUInteger*)length NS_RETURNS_INNER_POINTER;
- (nullable id)decodeObjectOfClass:(Class)cls forKey:(NSString*)key;
- (nullable id)decodeObjectOfClasses:(nullable NSSet<Class>*)classes forKey:(NSString*)key;
- (nullable NSArray*)decodeArrayOfObjectsOfClass:(Class)cls forKey:(NSString*)key;
- (nullable id)decodePropertyListForKey:(NSString*)key;
@property(readonly) BOOL requiresSecureCoding;
@property(nullable, readonly, copy) NSSet<Class>* allowedClasses;
- (void)failWithError:(NSError*)error;
@property(readonly) NSInteger systemVersion;
@end
FOUNDATION_EXPORT NSString* const NSKeyedArchiveRootObjectKey;
@interface NSKeyedArchiver : NSCoder
- (instancetype)initRequiringSecureCoding:(BOOL)secure;
+ (nullable NSData*)archivedDataWithRootObject:(id)object requiringSecureCoding:(BOOL)secure error:(NSError**)error;
- (instancetype)init;
- (instancetype)initForWritingWithMutableData:(NSMutableData*)data;
+ (NSData*)archivedDataWithRootObject:(id)object;
+ (BOOL)archiveRootObject:(id)object toFile:(NSString*)path;
@property(nullable, assign) id delegate;
@property(readonly, strong) NSData* encodedData;
@property BOOL requiresSecureCoding;
- (void)finishEncoding;
+ (void)setClassName:(nullable NSString*)name forClass:(Class)cls;
@end
@interface NSKeyedUnarchiver : NSCoder
- (nullable instancetype)initForReadingFromData:(NSData*)data error:(NSError**)error;
+ (nullable id)unarchivedObjectOfClass:(Class)cls fromData:(NSData*)data error:(NSError**)error;
+ (nullable id)unarchivedObjectOfClasses:(NSSet<Class>*)classes fromData:(NSData*)data error:(NSError**)error;
+ (nullable NSArray*)unarchivedArrayOfObjectsOfClass:(Class)cls fromData:(NSData*)data error:(NSError**)error;
- (instancetype)initForReadingWithData:(NSData*)data;
+ (nullable id)unarchiveObjectWithData:(NSData*)data;
+ (nullable id)unarchiveTopLevelObjectWithData:(NSData*)data error:(NSError**)error;
+ (nullable id)unarchiveObjectWithFile:(NSString*)path;
@property(nullable, assign) id delegate;
@property BOOL requiresSecureCoding;
@property NSDecodingFailurePolicy decodingFailurePolicy;
- (void)finishDecoding;
- (void)setClass:(nullable Class)cls forClassName:(NSString*)name;
+ (void)setClass:(nullable Class)cls forClassName:(NSString*)name;
@end
@interface NSSecureUnarchiveFromDataTransformer : NSObject
@end
@interface NSValueTransformer : NSObject
+ (void)setValueTransformer:(nullable NSValueTransformer*)transformer forName:(NSString*)name;
+ (nullable NSValueTransformer*)valueTransformerForName:(NSString*)name;
- (nullable id)transformedValue:(nullable id)value;
- (nullable id)reverseTransformedValue:(nullable id)value;
+ (Class)transformedValueClass;
+ (BOOL)allowsReverseTransformation;
@end
typedef NS_OPTIONS(NSUInteger, NSJSONReadingOptions) {
  NSJSONReadingMutableContainers = 1, NSJSONReadingMutableLeaves = 2, NSJSONReadingFragmentsAllowed = 4,
  NSJSONReadingJSON5Allowed = 8, NSJSONReadingTopLevelDictionaryAssumed = 16, NSJSONReadingAllowFragments = 4,
};
typedef NS_OPTIONS(NSUInteger, NSJSONWritingOptions) {
  NSJSONWritingPrettyPrinted = 1, NSJSONWritingSortedKeys = 2, NSJSONWritingFragmentsAllowed = 4,
  NSJSONWritingWithoutEscapingSlashes = 8,
};
@class NSInputStream, NSOutputStream;
@interface NSJSONSerialization : NSObject
+ (BOOL)isValidJSONObject:(id)object;
+ (nullable NSData*)dataWithJSONObject:(id)object options:(NSJSONWritingOptions)options error:(NSError**)error;
+ (nullable id)JSONObjectWithData:(NSData*)data options:(NSJSONReadingOptions)options error:(NSError**)error;
+ (NSInteger)writeJSONObject:(id)object toStream:(NSOutputStream*)stream options:(NSJSONWritingOptions)options error:(NSError**)error;
+ (nullable id)JSONObjectWithStream:(NSInputStream*)stream options:(NSJSONReadingOptions)options error:(NSError**)error;
@end
typedef NS_OPTIONS(NSUInteger, NSPropertyListMutabilityOptions) {
  NSPropertyListImmutable = 0, NSPropertyListMutableContainers = 1, NSPropertyListMutableContainersAndLeaves = 2,
};
typedef NS_ENUM(NSUInteger, NSPropertyListFormat) {
  NSPropertyListOpenStepFormat = 1, NSPropertyListXMLFormat_v1_0 = 100, NSPropertyListBinaryFormat_v1_0 = 200,
};
typedef NSPropertyListMutabilityOptions NSPropertyListReadOptions;
typedef NSUInteger NSPropertyListWriteOptions;
@interface NSPropertyListSerialization : NSObject
+ (BOOL)propertyList:(id)list isValidForFormat:(NSPropertyListFormat)format;
+ (nullable NSData*)dataWithPropertyList:(id)list format:(NSPropertyListFormat)format options:(NSPropertyListWriteOptions)options error:(NSError**)error;
+ (nullable id)propertyListWithData:(NSData*)data options:(NSPropertyListReadOptions)options format:(nullable NSPropertyListFormat*)format error:(NSError**)error;
+ (nullable id)propertyListFromData:(NSData*)data mutabilityOption:(NSPropertyListMutabilityOptions)options format:(nullable NSPropertyListFormat*)format errorDescription:(out NSString* _Nullable* _Nullable)error;
@end

NS_ASSUME_NONNULL_END
