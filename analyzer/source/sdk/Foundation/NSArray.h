// Stand-in for Foundation's collections: arrays, dictionaries, sets and index sets.
#pragma once

#include <Foundation/NSString.h>

NS_ASSUME_NONNULL_BEGIN

typedef struct {
  unsigned long state;
  id __unsafe_unretained _Nullable* _Nullable itemsPtr;
  unsigned long* _Nullable mutationsPtr;
  unsigned long extra[5];
} NSFastEnumerationState;

@protocol NSFastEnumeration
- (NSUInteger)countByEnumeratingWithState:(NSFastEnumerationState*)state
                                  objects:(id __unsafe_unretained _Nullable[_Nonnull])buffer
                                    count:(NSUInteger)length;
@end

@class NSPredicate, NSSortDescriptor;

@interface NSArray<__covariant Element>
    : NSObject <NSCopying, NSMutableCopying, NSSecureCoding, NSFastEnumeration>
@property(readonly) NSUInteger count;
@property(nullable, nonatomic, readonly) Element firstObject;
@property(nullable, nonatomic, readonly) Element lastObject;
- (Element)objectAtIndex:(NSUInteger)index;
- (Element)objectAtIndexedSubscript:(NSUInteger)index;
+ (instancetype)array;
+ (instancetype)arrayWithObject:(Element)object;
+ (instancetype)arrayWithObjects:(const Element _Nonnull[_Nullable])objects count:(NSUInteger)count;
+ (instancetype)arrayWithArray:(NSArray<Element>*)array;
- (BOOL)containsObject:(Element)object;
- (NSUInteger)indexOfObject:(Element)object;
- (NSArray<Element>*)arrayByAddingObject:(Element)object;
- (NSString*)componentsJoinedByString:(NSString*)separator;
- (void)enumerateObjectsUsingBlock:(void(NS_NOESCAPE ^)(Element object, NSUInteger index, BOOL* stop))block;
- (NSArray<Element>*)sortedArrayUsingSelector:(SEL)comparator;
- (NSArray<Element>*)sortedArrayUsingComparator:(NSComparator NS_NOESCAPE)comparator;
@end

@interface NSMutableArray<Element> : NSArray <Element>
- (void)addObject:(Element)object;
- (void)insertObject:(Element)object atIndex:(NSUInteger)index;
- (void)removeLastObject;
- (void)removeAllObjects;
- (void)removeObject:(Element)object;
- (void)removeObjectAtIndex:(NSUInteger)index;
- (void)setObject:(Element)object atIndexedSubscript:(NSUInteger)index;
+ (instancetype)arrayWithCapacity:(NSUInteger)capacity;
@end

@interface NSDictionary<__covariant Key, __covariant Value>
    : NSObject <NSCopying, NSMutableCopying, NSSecureCoding, NSFastEnumeration>
@property(readonly) NSUInteger count;
@property(readonly, copy) NSArray<Key>* allKeys;
@property(readonly, copy) NSArray<Value>* allValues;
- (nullable Value)objectForKey:(Key)key;
- (nullable Value)objectForKeyedSubscript:(Key)key;
+ (instancetype)dictionary;
+ (instancetype)dictionaryWithObject:(Value)object forKey:(Key<NSCopying>)key;
+ (instancetype)dictionaryWithObjects:(const Value _Nonnull[_Nullable])objects
                              forKeys:(const Key<NSCopying> _Nonnull[_Nullable])keys
                                count:(NSUInteger)count;
+ (nullable instancetype)dictionaryWithContentsOfFile:(NSString*)path;
- (void)enumerateKeysAndObjectsUsingBlock:(void(NS_NOESCAPE ^)(Key key, Value object, BOOL* stop))block;
@end

@interface NSMutableDictionary<Key, Value> : NSDictionary <Key, Value>
- (void)setObject:(Value)object forKey:(Key<NSCopying>)key;
- (void)setObject:(nullable Value)object forKeyedSubscript:(Key<NSCopying>)key;
- (void)removeObjectForKey:(Key)key;
- (void)removeAllObjects;
- (void)addEntriesFromDictionary:(NSDictionary<Key, Value>*)other;
+ (instancetype)dictionaryWithCapacity:(NSUInteger)capacity;
@end

@interface NSSet<__covariant Element>
    : NSObject <NSCopying, NSMutableCopying, NSSecureCoding, NSFastEnumeration>
@property(readonly) NSUInteger count;
@property(readonly, copy) NSArray<Element>* allObjects;
- (nullable Element)anyObject;
- (BOOL)containsObject:(Element)object;
+ (instancetype)set;
+ (instancetype)setWithObject:(Element)object;
+ (instancetype)setWithArray:(NSArray<Element>*)array;
+ (instancetype)setWithObjects:(Element)first, ... NS_REQUIRES_NIL_TERMINATION;
@end

@interface NSMutableSet<Element> : NSSet <Element>
- (void)addObject:(Element)object;
- (void)removeObject:(Element)object;
@end

@interface NSOrderedSet<__covariant Element> : NSObject <NSCopying, NSFastEnumeration>
@property(readonly) NSUInteger count;
@property(readonly, copy) NSArray<Element>* array;
@end

@interface NSIndexSet : NSObject <NSCopying>
@property(readonly) NSUInteger count;
+ (instancetype)indexSetWithIndex:(NSUInteger)index;
@end

@interface NSCache<Key, Value> : NSObject
- (nullable Value)objectForKey:(Key)key;
- (void)setObject:(Value)object forKey:(Key)key;
@property NSUInteger countLimit;
@end

NS_ASSUME_NONNULL_END
