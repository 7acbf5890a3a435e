// Stand-in for Foundation's sets, index sets, caches and tables.
#pragma once

#import <Foundation/NSDictionary.h>

NS_ASSUME_NONNULL_BEGIN

@interface NSSet<__covariant ObjectType> : NSObject <NSCopying, NSMutableCopying, NSSecureCoding, NSFastEnumeration>
@property(readonly) NSUInteger count;
- (nullable ObjectType)member:(ObjectType)object;
- (NSEnumerator<ObjectType>*)objectEnumerator;
- (instancetype)init NS_DESIGNATED_INITIALIZER;
- (instancetype)initWithObjects:(const ObjectType _Nonnull[_Nullable])objects count:(NSUInteger)count NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
@property(readonly, copy) NSArray<ObjectType>* allObjects;
- (nullable ObjectType)anyObject;
- (BOOL)containsObject:(ObjectType)object;
@property(readonly, copy) NSString* description;
- (BOOL)intersectsSet:(NSSet<ObjectType>*)other;
- (BOOL)isEqualToSet:(NSSet<ObjectType>*)other;
- (BOOL)isSubsetOfSet:(NSSet<ObjectType>*)other;
- (void)makeObjectsPerformSelector:(SEL)selector;
- (void)makeObjectsPerformSelector:(SEL)selector withObject:(nullable id)argument;
- (NSSet<ObjectType>*)setByAddingObject:(ObjectType)object;
- (NSSet<ObjectType>*)setByAddingObjectsFromSet:(NSSet<ObjectType>*)other;
- (NSSet<ObjectType>*)setByAddingObjectsFromArray:(NSArray<ObjectType>*)other;
- (void)enumerateObjectsUsingBlock:(void(NS_NOESCAPE ^)(ObjectType object, BOOL* stop))block;
- (void)enumerateObjectsWithOptions:(NSEnumerationOptions)options usingBlock:(void(NS_NOESCAPE ^)(ObjectType object, BOOL* stop))block;
- (NSSet<ObjectType>*)objectsPassingTest:(BOOL(NS_NOESCAPE ^)(ObjectType object, BOOL* stop))test;
- (NSSet<ObjectType>*)filteredSetUsingPredicate:(NSPredicate*)predicate;
- (NSArray<ObjectType>*)sortedArrayUsingDescriptors:(NSArray<NSSortDescriptor*>*)descriptors;
+ (instancetype)set;
+ (instancetype)setWithObject:(ObjectType)object;
+ (instancetype)setWithObjects:(const ObjectType _Nonnull[_Nonnull])objects count:(NSUInteger)count;
+ (instancetype)setWithObjects:(ObjectType)first, ... NS_REQUIRES_NIL_TERMINATION;
+ (instancetype)setWithSet:(NSSet<ObjectType>*)set;
+ (instancetype)setWithArray:(NSArray<ObjectType>*)array;
- (instancetype)initWithObjects:(ObjectType)first, ... NS_REQUIRES_NIL_TERMINATION;
- (instancetype)initWithSet:(NSSet<ObjectType>*)set;
- (instancetype)initWithSet:(NSSet<ObjectType>*)set copyItems:(BOOL)copies;
- (instancetype)initWithArray:(NSArray<ObjectType>*)array;
@end
@interface NSMutableSet<ObjectType> : NSSet <ObjectType>
- (void)addObject:(ObjectType)object;
- (void)removeObject:(ObjectType)object;
- (instancetype)init NS_DESIGNATED_INITIALIZER;
- (instancetype)initWithCapacity:(NSUInteger)capacity NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
- (void)addObjectsFromArray:(NSArray<ObjectType>*)array;
- (void)intersectSet:(NSSet<ObjectType>*)other;
- (void)minusSet:(NSSet<ObjectType>*)other;
- (void)removeAllObjects;
- (void)unionSet:(NSSet<ObjectType>*)other;
- (void)setSet:(NSSet<ObjectType>*)other;
- (void)filterUsingPredicate:(NSPredicate*)predicate;
+ (instancetype)setWithCapacity:(NSUInteger)capacity;
@end
@interface NSCountedSet<ObjectType> : NSMutableSet <ObjectType>
- (NSUInteger)countForObject:(ObjectType)object;
@end
@interface NSOrderedSet<__covariant ObjectType> : NSObject <NSCopying, NSMutableCopying, NSSecureCoding, NSFastEnumeration>
@property(readonly) NSUInteger count;
- (ObjectType)objectAtIndex:(NSUInteger)index;
- (NSUInteger)indexOfObject:(ObjectType)object;
- (ObjectType)objectAtIndexedSubscript:(NSUInteger)index;
@property(nullable, nonatomic, readonly) ObjectType firstObject;
@property(nullable, nonatomic, readonly) ObjectType lastObject;
- (BOOL)containsObject:(ObjectType)object;
- (BOOL)isEqualToOrderedSet:(NSOrderedSet<ObjectType>*)other;
- (NSEnumerator<ObjectType>*)objectEnumerator;
@property(readonly, strong) NSArray<ObjectType>* array;
@property(readonly, strong) NSSet<ObjectType>* set;
- (void)enumerateObjectsUsingBlock:(void(NS_NOESCAPE ^)(ObjectType object, NSUInteger index, BOOL* stop))block;
+ (instancetype)orderedSet;
+ (instancetype)orderedSetWithObject:(ObjectType)object;
+ (instancetype)orderedSetWithObjects:(ObjectType)first, ... NS_REQUIRES_NIL_TERMINATION;
+ (instancetype)orderedSetWithArray:(NSArray<ObjectType>*)array;
+ (instancetype)orderedSetWithSet:(NSSet<ObjectType>*)set;
- (instancetype)initWithArray:(NSArray<ObjectType>*)array;
- (instancetype)initWithSet:(NSSet<ObjectType>*)set;
@end
@interface NSMutableOrderedSet<ObjectType> : NSOrderedSet <ObjectType>
- (void)insertObject:(ObjectType)object atIndex:(NSUInteger)index;
- (void)removeObjectAtIndex:(NSUInteger)index;
- (void)replaceObjectAtIndex:(NSUInteger)index withObject:(ObjectType)object;
- (void)addObject:(ObjectType)object;
- (void)addObjectsFromArray:(NSArray<ObjectType>*)array;
- (void)removeObject:(ObjectType)object;
- (void)removeAllObjects;
- (void)moveObjectsAtIndexes:(NSIndexSet*)indexes toIndex:(NSUInteger)index;
- (void)sortUsingComparator:(NSComparator NS_NOESCAPE)comparator;
@end

@interface NSIndexSet : NSObject <NSCopying, NSMutableCopying, NSSecureCoding>
+ (instancetype)indexSet;
+ (instancetype)indexSetWithIndex:(NSUInteger)index;
+ (instancetype)indexSetWithIndexesInRange:(NSRange)range;
- (instancetype)initWithIndexesInRange:(NSRange)range;
- (instancetype)initWithIndexSet:(NSIndexSet*)set;
- (instancetype)initWithIndex:(NSUInteger)index;
- (BOOL)isEqualToIndexSet:(NSIndexSet*)set;
@property(readonly) NSUInteger count;
@property(readonly) NSUInteger firstIndex;
@property(readonly) NSUInteger lastIndex;
- (NSUInteger)indexGreaterThanIndex:(NSUInteger)index;
- (NSUInteger)indexLessThanIndex:(NSUInteger)index;
- (NSUInteger)indexGreaterThanOrEqualToIndex:(NSUInteger)index;
- (NSUInteger)countOfIndexesInRange:(NSRange)range;
- (NSUInteger)getIndexes:(NSUInteger*)buffer maxCount:(NSUInteger)count inIndexRange:(nullable NSRangePointer)range;
- (BOOL)containsIndex:(NSUInteger)index;
- (BOOL)containsIndexes:(NSIndexSet*)set;
- (BOOL)containsIndexesInRange:(NSRange)range;
- (void)enumerateIndexesUsingBlock:(void(NS_NOESCAPE ^)(NSUInteger index, BOOL* stop))block;
- (void)enumerateIndexesWithOptions:(NSEnumerationOptions)options usingBlock:(void(NS_NOESCAPE ^)(NSUInteger index, BOOL* stop))block;
- (void)enumerateRangesUsingBlock:(void(NS_NOESCAPE ^)(NSRange range, BOOL* stop))block;
- (NSIndexSet*)indexesPassingTest:(BOOL(NS_NOESCAPE ^)(NSUInteger index, BOOL* stop))test;
@end
@interface NSMutableIndexSet : NSIndexSet
- (void)addIndexes:(NSIndexSet*)set;
- (void)removeIndexes:(NSIndexSet*)set;
- (void)removeAllIndexes;
- (void)addIndex:(NSUInteger)index;
- (void)removeIndex:(NSUInteger)index;
- (void)addIndexesInRange:(NSRange)range;
- (void)removeIndexesInRange:(NSRange)range;
- (void)shiftIndexesStartingAtIndex:(NSUInteger)index by:(NSInteger)delta;
@end
@interface NSIndexPath : NSObject <NSCopying, NSSecureCoding>
+ (instancetype)indexPathWithIndex:(NSUInteger)index;
+ (instancetype)indexPathWithIndexes:(const NSUInteger[_Nullable])indexes length:(NSUInteger)length;
- (instancetype)initWithIndexes:(const NSUInteger[_Nullable])indexes length:(NSUInteger)length NS_DESIGNATED_INITIALIZER;
- (instancetype)initWithIndex:(NSUInteger)index;
- (NSIndexPath*)indexPathByAddingIndex:(NSUInteger)index;
- (NSIndexPath*)indexPathByRemovingLastIndex;
- (NSUInteger)indexAtPosition:(NSUInteger)position;
@property(readonly) NSUInteger length;
- (void)getIndexes:(NSUInteger*)indexes range:(NSRange)range;
- (NSComparisonResult)compare:(NSIndexPath*)other;
@end

@protocol NSCacheDelegate;
@interface NSCache<KeyType, ObjectType> : NSObject
@property(copy) NSString* name;
@property(nullable, assign) id<NSCacheDelegate> delegate;
- (nullable ObjectType)objectForKey:(KeyType)key;
- (void)setObject:(ObjectType)object forKey:(KeyType)key;
- (void)setObject:(ObjectType)object forKey:(KeyType)key cost:(NSUInteger)cost;
- (void)removeObjectForKey:(KeyType)key;
- (void)removeAllObjects;
@property NSUInteger totalCostLimit;
@property NSUInteger countLimit;
@property BOOL evictsObjectsWithDiscardedContent;
@end
@protocol NSCacheDelegate <NSObject>
@optional
- (void)cache:(NSCache*)cache willEvictObject:(id)object;
@end

typedef NS_OPTIONS(NSUInteger, NSPointerFunctionsOptions) {
  NSPointerFunctionsStrongMemory = 0, NSPointerFunctionsOpaqueMemory = 2, NSPointerFunctionsMallocMemory = 3,
  NSPointerFunctionsMachVirtualMemory = 4, NSPointerFunctionsWeakMemory = 5, NSPointerFunctionsObjectPersonality = 0,
  NSPointerFunctionsOpaquePersonality = 1UL << 8, NSPointerFunctionsObjectPointerPersonality = 2UL << 8,
  NSPointerFunctionsCStringPersonality = 3UL << 8, NSPointerFunctionsStructPersonality = 4UL << 8,
  NSPointerFunctionsIntegerPersonality = 5UL << 8, NSPointerFunctionsCopyIn = 1UL << 16,
};
typedef NSPointerFunctionsOptions NSMapTableOptions;
typedef NSPointerFunctionsOptions NSHashTableOptions;
static const NSPointerFunctionsOptions NSMapTableStrongMemory = (NSPointerFunctionsOptions)0;
static const NSPointerFunctionsOptions NSMapTableCopyIn = (NSPointerFunctionsOptions)(1UL << 16);
static const NSPointerFunctionsOptions NSMapTableObjectPointerPersonality = (NSPointerFunctionsOptions)(2UL << 8);
static const NSPointerFunctionsOptions NSMapTableWeakMemory = (NSPointerFunctionsOptions)5;
static const NSPointerFunctionsOptions NSHashTableStrongMemory = (NSPointerFunctionsOptions)0;
static const NSPointerFunctionsOptions NSHashTableCopyIn = (NSPointerFunctionsOptions)(1UL << 16);
static const NSPointerFunctionsOptions NSHashTableObjectPointerPersonality = (NSPointerFunctionsOptions)(2UL << 8);
static const NSPointerFunctionsOptions NSHashTableWeakMemory = (NSPointerFunctionsOptions)5;
@interface NSPointerFunctions : NSObject <NSCopying>
- (instancetype)initWithOptions:(NSPointerFunctionsOptions)options NS_DESIGNATED_INITIALIZER;
+ (NSPointerFunctions*)pointerFunctionsWithOptions:(NSPointerFunctionsOptions)options;
@end
@interface NSPointerArray : NSObject <NSFastEnumeration, NSCopying, NSSecureCoding>
- (instancetype)initWithOptions:(NSPointerFunctionsOptions)options NS_DESIGNATED_INITIALIZER;
+ (NSPointerArray*)pointerArrayWithOptions:(NSPointerFunctionsOptions)options;
- (nullable void*)pointerAtIndex:(NSUInteger)index;
- (void)addPointer:(nullable void*)pointer;
- (void)removePointerAtIndex:(NSUInteger)index;
- (void)insertPointer:(nullable void*)pointer atIndex:(NSUInteger)index;
- (void)replacePointerAtIndex:(NSUInteger)index withPointer:(nullable void*)pointer;
- (void)compact;
@property NSUInteger count;
+ (NSPointerArray*)strongObjectsPointerArray;
+ (NSPointerArray*)weakObjectsPointerArray;
@property(readonly, copy) NSArray* allObjects;
@end
@interface NSMapTable<KeyType, ObjectType> : NSObject <NSCopying, NSSecureCoding, NSFastEnumeration>
- (instancetype)initWithKeyOptions:(NSPointerFunctionsOptions)keys valueOptions:(NSPointerFunctionsOptions)values capacity:(NSUInteger)capacity NS_DESIGNATED_INITIALIZER;
+ (NSMapTable<KeyType, ObjectType>*)mapTableWithKeyOptions:(NSPointerFunctionsOptions)keys valueOptions:(NSPointerFunctionsOptions)values;
+ (NSMapTable<KeyType, ObjectType>*)strongToStrongObjectsMapTable;
+ (NSMapTable<KeyType, ObjectType>*)weakToStrongObjectsMapTable;
+ (NSMapTable<KeyType, ObjectType>*)strongToWeakObjectsMapTable;
+ (NSMapTable<KeyType, ObjectType>*)weakToWeakObjectsMapTable;
- (nullable ObjectType)objectForKey:(nullable KeyType)key;
- (void)removeObjectForKey:(nullable KeyType)key;
- (void)setObject:(nullable ObjectType)object forKey:(nullable KeyType)key;
@property(readonly) NSUInteger count;
- (NSEnumerator<KeyType>*)keyEnumerator;
- (nullable NSEnumerator<ObjectType>*)objectEnumerator;
- (void)removeAllObjects;
- (NSDictionary<KeyType, ObjectType>*)dictionaryRepresentation;
@end
@interface NSHashTable<ObjectType> : NSObject <NSCopying, NSSecureCoding, NSFastEnumeration>
- (instancetype)initWithOptions:(NSPointerFunctionsOptions)options capacity:(NSUInteger)capacity NS_DESIGNATED_INITIALIZER;
+ (NSHashTable<ObjectType>*)hashTableWithOptions:(NSPointerFunctionsOptions)options;
+ (NSHashTable<ObjectType>*)weakObjectsHashTable;
@property(readonly) NSUInteger count;
- (nullable ObjectType)member:(nullable ObjectType)object;
- (NSEnumerator<ObjectType>*)objectEnumerator;
- (void)addObject:(nullable ObjectType)object;
- (void)removeObject:(nullable ObjectType)object;
- (void)removeAllObjects;
@property(readonly, copy) NSArray<ObjectType>* allObjects;
@property(nullable, nonatomic, readonly) ObjectType anyObject;
- (BOOL)containsObject:(nullable ObjectType)object;
@property(readonly, copy) NSSet<ObjectType>* setRepresentation;
- (void)unionHashTable:(NSHashTable<ObjectType>*)other;
@end

@interface NSSortDescriptor : NSObject <NSSecureCoding, NSCopying>
+ (instancetype)sortDescriptorWithKey:(nullable NSString*)key ascending:(BOOL)ascending;
+ (instancetype)sortDescriptorWithKey:(nullable NSString*)key ascending:(BOOL)ascending selector:(nullable SEL)selector;
+ (instancetype)sortDescriptorWithKey:(nullable NSString*)key ascending:(BOOL)ascending comparator:(NSComparator)comparator;
- (instancetype)initWithKey:(nullable NSString*)key ascending:(BOOL)ascending;
- (instancetype)initWithKey:(nullable NSString*)key ascending:(BOOL)ascending selector:(nullable SEL)selector;
- (instancetype)initWithKey:(nullable NSString*)key ascending:(BOOL)ascending comparator:(NSComparator)comparator;
@property(nullable, readonly, copy) NSString* key;
@property(readonly) BOOL ascending;
@end
@interface NSOrderedCollectionDifference<ObjectType> : NSObject <NSFastEnumeration>
@property(readonly) BOOL hasChanges;
@end

@interface NSExpression : NSObject <NSSecureCoding, NSCopying>
+ (NSExpression*)expressionForConstantValue:(nullable id)value;
+ (NSExpression*)expressionForKeyPath:(NSString*)path;
+ (NSExpression*)expressionForFunction:(NSString*)name arguments:(NSArray*)arguments;
+ (NSExpression*)expressionWithFormat:(NSString*)format, ...;
- (nullable id)expressionValueWithObject:(nullable id)object context:(nullable NSMutableDictionary*)context;
@end
@interface NSPredicate : NSObject <NSSecureCoding, NSCopying>
+ (NSPredicate*)predicateWithFormat:(NSString*)format argumentArray:(nullable NSArray*)arguments;
+ (NSPredicate*)predicateWithFormat:(NSString*)format, ...;
+ (NSPredicate*)predicateWithFormat:(NSString*)format arguments:(va_list)arguments;
+ (NSPredicate*)predicateWithValue:(BOOL)value;
+ (NSPredicate*)predicateWithBlock:(BOOL (^)(id _Nullable object, NSDictionary<NSString*, id>* _Nullable bindings))block;
@property(readonly, copy) NSString* predicateFormat;
- (BOOL)evaluateWithObject:(nullable id)object;
- (BOOL)evaluateWithObject:(nullable id)object substitutionVariables:(nullable NSDictionary<NSString*, id>*)bindings;
@end
@interface NSCompoundPredicate : NSPredicate
+ (NSCompoundPredicate*)andPredicateWithSubpredicates:(NSArray<NSPredicate*>*)predicates;
+ (NSCompoundPredicate*)orPredicateWithSubpredicates:(NSArray<NSPredicate*>*)predicates;
+ (NSCompoundPredicate*)notPredicateWithSubpredicate:(NSPredicate*)predicate;
@property(readonly, copy) NSArray* subpredicates;
@end
@interface NSComparisonPredicate : NSPredicate
@end

NS_ASSUME_NONNULL_END
