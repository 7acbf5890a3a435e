// Stand-in for Foundation's arrays and enumeration.
#pragma once

#import <Foundation/NSString.h>
#import <Foundation/NSValue.h>

NS_ASSUME_NONNULL_BEGIN

typedef struct {
  unsigned long state;
  id __unsafe_unretained _Nullable* _Nullable itemsPtr;
  unsigned long* _Nullable mutationsPtr;
  unsigned long extra[5];
} NSFastEnumerationState;

@protocol NSFastEnumeration
- (NSUInteger)countByEnumeratingWithState:(NSFastEnumerationState*)state objects:(id __unsafe_unretained _Nullable[_Nonnull])buffer count:(NSUInteger)length;
@end

@interface NSEnumerator<ObjectType> : NSObject <NSFastEnumeration>
- (nullable ObjectType)nextObject;
@property(readonly, copy) NSArray<ObjectType>* allObjects;
@end

@class NSPredicate, NSSortDescriptor, NSIndexSet, NSOrderedCollectionDifference<ObjectType>;
typedef NS_OPTIONS(NSUInteger, NSBinarySearchingOptions) {
  NSBinarySearchingFirstEqual = (1UL << 8), NSBinarySearchingLastEqual = (1UL << 9),
  NSBinarySearchingInsertionIndex = (1UL << 10),
};

@interface NSArray<__covariant ObjectType> : NSObject <NSCopying, NSMutableCopying, NSSecureCoding, NSFastEnumeration>
@property(readonly) NSUInteger count;
- (ObjectType)objectAtIndex:(NSUInteger)index;
- (instancetype)init NS_DESIGNATED_INITIALIZER;
- (instancetype)initWithObjects:(const ObjectType _Nonnull[_Nullable])objects count:(NSUInteger)count NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
@end
@interface NSArray<ObjectType> (NSExtendedArray)
- (NSArray<ObjectType>*)arrayByAddingObject:(ObjectType)object;
- (NSArray<ObjectType>*)arrayByAddingObjectsFromArray:(NSArray<ObjectType>*)other;
- (NSString*)componentsJoinedByString:(NSString*)separator;
- (BOOL)containsObject:(ObjectType)object;
@property(readonly, copy) NSString* description;
- (NSString*)descriptionWithLocale:(nullable id)locale;
- (NSString*)descriptionWithLocale:(nullable id)locale indent:(NSUInteger)level;
- (nullable ObjectType)firstObjectCommonWithArray:(NSArray<ObjectType>*)other;
- (void)getObjects:(ObjectType _Nonnull __unsafe_unretained[_Nonnull])objects range:(NSRange)range;
- (NSUInteger)indexOfObject:(ObjectType)object;
- (NSUInteger)indexOfObject:(ObjectType)object inRange:(NSRange)range;
- (NSUInteger)indexOfObjectIdenticalTo:(ObjectType)object;
- (BOOL)isEqualToArray:(NSArray<ObjectType>*)other;
@property(nullable, nonatomic, readonly) ObjectType firstObject;
@property(nullable, nonatomic, readonly) ObjectType lastObject;
- (NSEnumerator<ObjectType>*)objectEnumerator;
- (NSEnumerator<ObjectType>*)reverseObjectEnumerator;
@property(readonly, copy) NSData* sortedArrayHint;
- (NSArray<ObjectType>*)sortedArrayUsingFunction:(NSInteger(NS_NOESCAPE*)(ObjectType, ObjectType, void* _Nullable))comparator context:(nullable void*)context;
- (NSArray<ObjectType>*)sortedArrayUsingSelector:(SEL)comparator;
- (NSArray<ObjectType>*)subarrayWithRange:(NSRange)range;
- (BOOL)writeToURL:(NSURL*)url error:(NSError**)error;
- (void)makeObjectsPerformSelector:(SEL)selector;
- (void)makeObjectsPerformSelector:(SEL)selector withObject:(nullable id)argument;
- (NSArray<ObjectType>*)objectsAtIndexes:(NSIndexSet*)indexes;
- (ObjectType)objectAtIndexedSubscript:(NSUInteger)index;
- (void)enumerateObjectsUsingBlock:(void(NS_NOESCAPE ^)(ObjectType object, NSUInteger index, BOOL* stop))block;
- (void)enumerateObjectsWithOptions:(NSEnumerationOptions)options usingBlock:(void(NS_NOESCAPE ^)(ObjectType object, NSUInteger index, BOOL* stop))block;
- (void)enumerateObjectsAtIndexes:(NSIndexSet*)indexes options:(NSEnumerationOptions)options usingBlock:(void(NS_NOESCAPE ^)(ObjectType object, NSUInteger index, BOOL* stop))block;
- (NSUInteger)indexOfObjectPassingTest:(BOOL(NS_NOESCAPE ^)(ObjectType object, NSUInteger index, BOOL* stop))test;
- (NSUInteger)indexOfObjectWithOptions:(NSEnumerationOptions)options passingTest:(BOOL(NS_NOESCAPE ^)(ObjectType object, NSUInteger index, BOOL* stop))test;
- (NSIndexSet*)indexesOfObjectsPassingTest:(BOOL(NS_NOESCAPE ^)(ObjectType object, NSUInteger index, BOOL* stop))test;
- (NSIndexSet*)indexesOfObjectsWithOptions:(NSEnumerationOptions)options passingTest:(BOOL(NS_NOESCAPE ^)(ObjectType object, NSUInteger index, BOOL* stop))test;
- (NSArray<ObjectType>*)sortedArrayUsingComparator:(NSComparator NS_NOESCAPE)comparator;
- (NSArray<ObjectType>*)sortedArrayWithOptions:(NSSortOptions)options usingComparator:(NSComparator NS_NOESCAPE)comparator;
- (NSUInteger)indexOfObject:(ObjectType)object inSortedRange:(NSRange)range options:(NSBinarySearchingOptions)options usingComparator:(NSComparator NS_NOESCAPE)comparator;
- (NSArray<ObjectType>*)filteredArrayUsingPredicate:(NSPredicate*)predicate;
- (NSArray<ObjectType>*)sortedArrayUsingDescriptors:(NSArray<NSSortDescriptor*>*)descriptors;
- (NSArray<NSString*>*)pathsMatchingExtensions:(NSArray<NSString*>*)extensions;
- (NSOrderedCollectionDifference<ObjectType>*)differenceFromArray:(NSArray<ObjectType>*)other;
@end
@interface NSArray<ObjectType> (NSArrayCreation)
+ (instancetype)array;
+ (instancetype)arrayWithObject:(ObjectType)object;
+ (instancetype)arrayWithObjects:(const ObjectType _Nonnull[_Nonnull])objects count:(NSUInteger)count;
+ (instancetype)arrayWithObjects:(ObjectType)first, ... NS_REQUIRES_NIL_TERMINATION;
+ (instancetype)arrayWithArray:(NSArray<ObjectType>*)array;
- (instancetype)initWithObjects:(ObjectType)first, ... NS_REQUIRES_NIL_TERMINATION;
- (instancetype)initWithArray:(NSArray<ObjectType>*)array;
- (instancetype)initWithArray:(NSArray<ObjectType>*)array copyItems:(BOOL)copies;
- (nullable NSArray<ObjectType>*)initWithContentsOfURL:(NSURL*)url error:(NSError**)error;
+ (nullable NSArray<ObjectType>*)arrayWithContentsOfURL:(NSURL*)url error:(NSError**)error;
+ (nullable NSArray<ObjectType>*)arrayWithContentsOfFile:(NSString*)path;
+ (nullable NSArray<ObjectType>*)arrayWithContentsOfURL:(NSURL*)url;
- (nullable NSArray<ObjectType>*)initWithContentsOfFile:(NSString*)path;
- (nullable NSArray<ObjectType>*)initWithContentsOfURL:(NSURL*)url;
- (BOOL)writeToFile:(NSString*)path atomically:(BOOL)atomically;
- (BOOL)writeToURL:(NSURL*)url atomically:(BOOL)atomically;
- (void)getObjects:(ObjectType _Nonnull __unsafe_unretained[_Nonnull])objects;
@end

@interface NSMutableArray<ObjectType> : NSArray <ObjectType>
- (void)addObject:(ObjectType)object;
- (void)insertObject:(ObjectType)object atIndex:(NSUInteger)index;
- (void)removeLastObject;
- (void)removeObjectAtIndex:(NSUInteger)index;
- (void)replaceObjectAtIndex:(NSUInteger)index withObject:(ObjectType)object;
- (instancetype)init NS_DESIGNATED_INITIALIZER;
- (instancetype)initWithCapacity:(NSUInteger)capacity NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
@end
@interface NSMutableArray<ObjectType> (NSExtendedMutableArray)
- (void)addObjectsFromArray:(NSArray<ObjectType>*)other;
- (void)exchangeObjectAtIndex:(NSUInteger)first withObjectAtIndex:(NSUInteger)second;
- (void)removeAllObjects;
- (void)removeObject:(ObjectType)object;
- (void)removeObject:(ObjectType)object inRange:(NSRange)range;
- (void)removeObjectIdenticalTo:(ObjectType)object;
- (void)removeObjectsInArray:(NSArray<ObjectType>*)other;
- (void)removeObjectsInRange:(NSRange)range;
- (void)replaceObjectsInRange:(NSRange)range withObjectsFromArray:(NSArray<ObjectType>*)other;
- (void)setArray:(NSArray<ObjectType>*)other;
- (void)sortUsingFunction:(NSInteger(NS_NOESCAPE*)(ObjectType, ObjectType, void* _Nullable))compare context:(nullable void*)context;
- (void)sortUsingSelector:(SEL)comparator;
- (void)insertObjects:(NSArray<ObjectType>*)objects atIndexes:(NSIndexSet*)indexes;
- (void)removeObjectsAtIndexes:(NSIndexSet*)indexes;
- (void)replaceObjectsAtIndexes:(NSIndexSet*)indexes withObjects:(NSArray<ObjectType>*)objects;
- (void)setObject:(ObjectType)object atIndexedSubscript:(NSUInteger)index;
- (void)sortUsingComparator:(NSComparator NS_NOESCAPE)comparator;
- (void)sortWithOptions:(NSSortOptions)options usingComparator:(NSComparator NS_NOESCAPE)comparator;
- (void)filterUsingPredicate:(NSPredicate*)predicate;
- (void)sortUsingDescriptors:(NSArray<NSSortDescriptor*>*)descriptors;
+ (instancetype)arrayWithCapacity:(NSUInteger)capacity;
+ (nullable NSMutableArray<ObjectType>*)arrayWithContentsOfFile:(NSString*)path;
+ (nullable NSMutableArray<ObjectType>*)arrayWithContentsOfURL:(NSURL*)url;
@end

NS_ASSUME_NONNULL_END
