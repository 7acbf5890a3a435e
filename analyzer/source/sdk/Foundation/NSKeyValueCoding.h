// Stand-in for Foundation's key-value coding and observing.
#pragma once

#import <Foundation/NSCoder.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString* NSKeyValueOperator;
typedef NSString* NSKeyValueChangeKey;
FOUNDATION_EXPORT NSKeyValueChangeKey const NSKeyValueChangeKindKey;
FOUNDATION_EXPORT NSKeyValueChangeKey const NSKeyValueChangeNewKey;
FOUNDATION_EXPORT NSKeyValueChangeKey const NSKeyValueChangeOldKey;
FOUNDATION_EXPORT NSKeyValueChangeKey const NSKeyValueChangeIndexesKey;
FOUNDATION_EXPORT NSKeyValueChangeKey const NSKeyValueChangeNotificationIsPriorKey;

typedef NS_OPTIONS(NSUInteger, NSKeyValueObservingOptions) {
  NSKeyValueObservingOptionNew = 1, NSKeyValueObservingOptionOld = 2, NSKeyValueObservingOptionInitial = 4,
  NSKeyValueObservingOptionPrior = 8,
};
typedef NS_ENUM(NSUInteger, NSKeyValueChange) { NSKeyValueChangeSetting = 1, NSKeyValueChangeInsertion, NSKeyValueChangeRemoval, NSKeyValueChangeReplacement };
@interface NSObject (NSKeyValueCoding)
@property(class, readonly) BOOL accessInstanceVariablesDirectly;
- (nullable id)valueForKey:(NSString*)key;
- (void)setValue:(nullable id)value forKey:(NSString*)key;
- (BOOL)validateValue:(inout id _Nullable* _Nonnull)value forKey:(NSString*)key error:(NSError**)error;
- (NSMutableArray*)mutableArrayValueForKey:(NSString*)key;
- (NSMutableSet*)mutableSetValueForKey:(NSString*)key;
- (nullable id)valueForKeyPath:(NSString*)path;
- (void)setValue:(nullable id)value forKeyPath:(NSString*)path;
- (nullable id)valueForUndefinedKey:(NSString*)key;
- (void)setValue:(nullable id)value forUndefinedKey:(NSString*)key;
- (void)setNilValueForKey:(NSString*)key;
- (NSDictionary<NSString*, id>*)dictionaryWithValuesForKeys:(NSArray<NSString*>*)keys;
- (void)setValuesForKeysWithDictionary:(NSDictionary<NSString*, id>*)values;
@end
@interface NSObject (NSKeyValueObserving)
- (void)observeValueForKeyPath:(nullable NSString*)path ofObject:(nullable id)object change:(nullable NSDictionary<NSKeyValueChangeKey, id>*)change context:(nullable void*)context;
- (void)addObserver:(NSObject*)observer forKeyPath:(NSString*)path options:(NSKeyValueObservingOptions)options context:(nullable void*)context;
- (void)removeObserver:(NSObject*)observer forKeyPath:(NSString*)path context:(nullable void*)context;
- (void)removeObserver:(NSObject*)observer forKeyPath:(NSString*)path;
- (void)willChangeValueForKey:(NSString*)key;
- (void)didChangeValueForKey:(NSString*)key;
- (void)willChange:(NSKeyValueChange)kind valuesAtIndexes:(NSIndexSet*)indexes forKey:(NSString*)key;
- (void)didChange:(NSKeyValueChange)kind valuesAtIndexes:(NSIndexSet*)indexes forKey:(NSString*)key;
+ (NSSet<NSString*>*)keyPathsForValuesAffectingValueForKey:(NSString*)key;
+ (BOOL)automaticallyNotifiesObserversForKey:(NSString*)key;
@property(nullable) void* observationInfo NS_RETURNS_INNER_POINTER;
@end
@interface NSArray<ObjectType> (NSKeyValueCoding)
- (id)valueForKey:(NSString*)key;
- (void)setValue:(nullable id)value forKey:(NSString*)key;
@end
@interface NSDictionary<KeyType, ObjectType> (NSKeyValueCoding)
- (nullable ObjectType)valueForKey:(NSString*)key;
@end
@interface NSMutableDictionary<KeyType, ObjectType> (NSKeyValueCoding)
- (void)setValue:(nullable ObjectType)value forKey:(NSString*)key;
@end

NS_ASSUME_NONNULL_END
