// Stand-in for Foundation's dictionaries.
#pragma once

#import <Foundation/NSArray.h>

NS_ASSUME_NONNULL_BEGIN

@interface NSDictionary<__covariant KeyType, __covariant ObjectType> : NSObject <NSCopying, NSMutableCopying, NSSecureCoding, NSFastEnumeration>
@property(readonly) NSUInteger count;
- (nullable ObjectType)objectForKey:(KeyType)key;
- (NSEnumerator<KeyType>*)keyEnumerator;
- (instancetype)init NS_DESIGNATED_INITIALIZER;
- (instancetype)initWithObjects:(const ObjectType _Nonnull[_Nullable])objects forKeys:(const KeyType<NSCopying> _Nonnull[_Nullable])keys count:(NSUInteger)count NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
@end
@interface NSDictionary<KeyType, ObjectType> (NSExtendedDictionary)
@property(readonly, copy) NSArray<KeyType>* allKeys;
- (NSArray<KeyType>*)allKeysForObject:(ObjectType)object;
@property(readonly, copy) NSArray<ObjectType>* allValues;
@property(readonly, copy) NSString* description;
@property(readonly, copy) NSString* descriptionInStringsFileFormat;
- (NSString*)descriptionWithLocale:(nullable id)locale;
- (NSString*)descriptionWithLocale:(nullable id)locale indent:(NSUInteger)level;
- (BOOL)isEqualToDictionary:(NSDictionary<KeyType, ObjectType>*)other;
- (NSEnumerator<ObjectType>*)objectEnumerator;
- (NSArray<ObjectType>*)objectsForKeys:(NSArray<KeyType>*)keys notFoundMarker:(ObjectType)marker;
- (BOOL)writeToURL:(NSURL*)url error:(NSError**)error;
- (NSArray<KeyType>*)keysSortedByValueUsingSelector:(SEL)comparator;
- (void)getObjects:(ObjectType _Nonnull __unsafe_unretained[_Nullable])objects andKeys:(KeyType _Nonnull __unsafe_unretained[_Nullable])keys count:(NSUInteger)count;
- (nullable ObjectType)objectForKeyedSubscript:(KeyType)key;
- (void)enumerateKeysAndObjectsUsingBlock:(void(NS_NOESCAPE ^)(KeyType key, ObjectType object, BOOL* stop))block;
- (void)enumerateKeysAndObjectsWithOptions:(NSEnumerationOptions)options usingBlock:(void(NS_NOESCAPE ^)(KeyType key, ObjectType object, BOOL* stop))block;
- (NSArray<KeyType>*)keysSortedByValueUsingComparator:(NSComparator NS_NOESCAPE)comparator;
- (NSArray<KeyType>*)keysSortedByValueWithOptions:(NSSortOptions)options usingComparator:(NSComparator NS_NOESCAPE)comparator;
- (NSSet<KeyType>*)keysOfEntriesPassingTest:(BOOL(NS_NOESCAPE ^)(KeyType key, ObjectType object, BOOL* stop))test;
- (NSSet<KeyType>*)keysOfEntriesWithOptions:(NSEnumerationOptions)options passingTest:(BOOL(NS_NOESCAPE ^)(KeyType key, ObjectType object, BOOL* stop))test;
- (BOOL)writeToFile:(NSString*)path atomically:(BOOL)atomically;
- (BOOL)writeToURL:(NSURL*)url atomically:(BOOL)atomically;
@end
@interface NSDictionary<KeyType, ObjectType> (NSDictionaryCreation)
+ (instancetype)dictionary;
+ (instancetype)dictionaryWithObject:(ObjectType)object forKey:(KeyType<NSCopying>)key;
+ (instancetype)dictionaryWithObjects:(const ObjectType _Nonnull[_Nullable])objects forKeys:(const KeyType<NSCopying> _Nonnull[_Nullable])keys count:(NSUInteger)count;
+ (instancetype)dictionaryWithObjectsAndKeys:(id)first, ... NS_REQUIRES_NIL_TERMINATION;
+ (instancetype)dictionaryWithDictionary:(NSDictionary<KeyType, ObjectType>*)other;
+ (instancetype)dictionaryWithObjects:(NSArray<ObjectType>*)objects forKeys:(NSArray<KeyType<NSCopying>>*)keys;
- (instancetype)initWithObjectsAndKeys:(id)first, ... NS_REQUIRES_NIL_TERMINATION;
- (instancetype)initWithDictionary:(NSDictionary<KeyType, ObjectType>*)other;
- (instancetype)initWithDictionary:(NSDictionary<KeyType, ObjectType>*)other copyItems:(BOOL)copies;
- (instancetype)initWithObjects:(NSArray<ObjectType>*)objects forKeys:(NSArray<KeyType<NSCopying>>*)keys;
- (nullable NSDictionary<NSString*, ObjectType>*)initWithContentsOfURL:(NSURL*)url error:(NSError**)error;
+ (nullable NSDictionary<NSString*, ObjectType>*)dictionaryWithContentsOfURL:(NSURL*)url error:(NSError**)error;
+ (nullable NSDictionary<KeyType, ObjectType>*)dictionaryWithContentsOfFile:(NSString*)path;
+ (nullable NSDictionary<KeyType, ObjectType>*)dictionaryWithContentsOfURL:(NSURL*)url;
- (nullable NSDictionary<KeyType, ObjectType>*)initWithContentsOfFile:(NSString*)path;
- (nullable NSDictionary<KeyType, ObjectType>*)initWithContentsOfURL:(NSURL*)url;
+ (id)sharedKeySetForKeys:(NSArray<KeyType<NSCopying>>*)keys;
@end

@interface NSMutableDictionary<KeyType, ObjectType> : NSDictionary <KeyType, ObjectType>
- (void)removeObjectForKey:(KeyType)key;
- (void)setObject:(ObjectType)object forKey:(KeyType<NSCopying>)key;
- (instancetype)init NS_DESIGNATED_INITIALIZER;
- (instancetype)initWithCapacity:(NSUInteger)capacity NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
@end
@interface NSMutableDictionary<KeyType, ObjectType> (NSExtendedMutableDictionary)
- (void)addEntriesFromDictionary:(NSDictionary<KeyType, ObjectType>*)other;
- (void)removeAllObjects;
- (void)removeObjectsForKeys:(NSArray<KeyType>*)keys;
- (void)setDictionary:(NSDictionary<KeyType, ObjectType>*)other;
- (void)setObject:(nullable ObjectType)object forKeyedSubscript:(KeyType<NSCopying>)key;
+ (instancetype)dictionaryWithCapacity:(NSUInteger)capacity;
+ (nullable NSMutableDictionary<KeyType, ObjectType>*)dictionaryWithContentsOfFile:(NSString*)path;
+ (nullable NSMutableDictionary<KeyType, ObjectType>*)dictionaryWithContentsOfURL:(NSURL*)url;
- (nullable NSMutableDictionary<KeyType, ObjectType>*)initWithContentsOfFile:(NSString*)path;
+ (NSMutableDictionary<KeyType, ObjectType>*)dictionaryWithSharedKeySet:(id)keys;
@end

NS_ASSUME_NONNULL_END
