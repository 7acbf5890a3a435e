// Stand-in for CoreData: managed objects, contexts and stores.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class NSManagedObject, NSManagedObjectContext, NSManagedObjectID, NSManagedObjectModel, NSEntityDescription,
    NSPersistentStore, NSPersistentStoreCoordinator, NSPersistentStoreDescription;
typedef NS_ENUM(NSUInteger, NSManagedObjectContextConcurrencyType) {
  NSConfinementConcurrencyType,
  NSPrivateQueueConcurrencyType,
  NSMainQueueConcurrencyType,
};
typedef NS_ENUM(NSUInteger, NSFetchRequestResultType) {
  NSManagedObjectResultType = 0,
  NSManagedObjectIDResultType = 1,
  NSDictionaryResultType = 2,
  NSCountResultType = 4,
};
FOUNDATION_EXPORT NSString *const NSSQLiteStoreType, *const NSInMemoryStoreType, *const NSBinaryStoreType,
    *const NSMigratePersistentStoresAutomaticallyOption, *const NSInferMappingModelAutomaticallyOption,
    *const NSPersistentStoreFileProtectionKey, *const NSPersistentHistoryTrackingKey, *const NSInsertedObjectsKey,
    *const NSUpdatedObjectsKey, *const NSDeletedObjectsKey;
FOUNDATION_EXPORT NSNotificationName const NSManagedObjectContextDidSaveNotification,
    NSManagedObjectContextObjectsDidChangeNotification, NSManagedObjectContextWillSaveNotification;
FOUNDATION_EXPORT id NSMergeByPropertyObjectTrumpMergePolicy, NSMergeByPropertyStoreTrumpMergePolicy,
    NSErrorMergePolicy, NSOverwriteMergePolicy;
@protocol NSFetchRequestResult <NSObject>
@end
@class NSFetchRequest<__covariant ResultType : id<NSFetchRequestResult>>;
@interface NSManagedObjectID : NSObject <NSFetchRequestResult, NSCopying>
@property(readonly, strong) NSEntityDescription* entity;
- (NSURL*)URIRepresentation;
@end
@interface NSPropertyDescription : NSObject <NSCopying>
@property(nonatomic, copy) NSString* name;
@property(getter=isOptional) BOOL optional;
@end
@interface NSAttributeDescription : NSPropertyDescription
@property NSUInteger attributeType;
@end
@interface NSRelationshipDescription : NSPropertyDescription
@end
@interface NSEntityDescription : NSObject <NSCopying>
+ (nullable NSEntityDescription*)entityForName:(NSString*)name inManagedObjectContext:(NSManagedObjectContext*)context;
+ (__kindof NSManagedObject*)insertNewObjectForEntityForName:(NSString*)name
                                      inManagedObjectContext:(NSManagedObjectContext*)context;
@property(nullable, copy) NSString* name;
@property(null_resettable, copy) NSString* managedObjectClassName;
@property(strong) NSArray<__kindof NSPropertyDescription*>* properties;
@property(readonly, copy) NSDictionary<NSString*, NSAttributeDescription*>* attributesByName;
@end
@interface NSManagedObject : NSObject <NSFetchRequestResult>
- (instancetype)initWithEntity:(NSEntityDescription*)entity
    insertIntoManagedObjectContext:(nullable NSManagedObjectContext*)context;
- (instancetype)initWithContext:(NSManagedObjectContext*)context;
+ (NSFetchRequest*)fetchRequest;
+ (NSEntityDescription*)entity;
@property(nullable, nonatomic, readonly, assign) NSManagedObjectContext* managedObjectContext;
@property(nonatomic, readonly, strong) NSEntityDescription* entity;
@property(nonatomic, readonly, strong) NSManagedObjectID* objectID;
@property(nonatomic, readonly, getter=isInserted) BOOL inserted;
@property(nonatomic, readonly, getter=isDeleted) BOOL deleted;
@property(nonatomic, readonly) BOOL hasChanges;
- (void)willAccessValueForKey:(nullable NSString*)key;
- (void)didAccessValueForKey:(nullable NSString*)key;
- (void)willChangeValueForKey:(NSString*)key;
- (void)didChangeValueForKey:(NSString*)key;
- (void)awakeFromFetch;
- (void)awakeFromInsert;
- (nullable id)primitiveValueForKey:(NSString*)key;
- (void)setPrimitiveValue:(nullable id)value forKey:(NSString*)key;
- (nullable id)valueForKey:(NSString*)key;
- (void)setValue:(nullable id)value forKey:(NSString*)key;
@end
@interface NSPersistentStoreRequest : NSObject <NSCopying>
@end
@interface NSFetchRequest<__covariant ResultType : id<NSFetchRequestResult>> : NSPersistentStoreRequest
+ (instancetype)fetchRequestWithEntityName:(NSString*)name;
- (instancetype)initWithEntityName:(NSString*)name;
@property(nullable, nonatomic, strong) NSEntityDescription* entity;
@property(nullable, nonatomic, strong) NSPredicate* predicate;
@property(nullable, nonatomic, strong) NSArray<NSSortDescriptor*>* sortDescriptors;
@property(nonatomic) NSUInteger fetchLimit, fetchOffset, fetchBatchSize;
@property(nonatomic) NSFetchRequestResultType resultType;
@property(nonatomic) BOOL returnsObjectsAsFaults, includesPropertyValues, includesPendingChanges;
@property(nullable, nonatomic, copy) NSArray* propertiesToFetch;
@end
@interface NSBatchDeleteRequest : NSPersistentStoreRequest
- (instancetype)initWithFetchRequest:(NSFetchRequest*)request;
@end
@interface NSManagedObjectModel : NSObject <NSCopying>
+ (nullable NSManagedObjectModel*)mergedModelFromBundles:(nullable NSArray<NSBundle*>*)bundles;
- (nullable instancetype)initWithContentsOfURL:(NSURL*)url;
@property(strong) NSArray<NSEntityDescription*>* entities;
@property(readonly, copy) NSDictionary<NSString*, NSEntityDescription*>* entitiesByName;
@end
@interface NSPersistentStore : NSObject
@property(nullable, strong) NSURL* URL;
@end
@interface NSPersistentStoreCoordinator : NSObject
- (instancetype)initWithManagedObjectModel:(NSManagedObjectModel*)model;
@property(readonly, strong) NSArray<__kindof NSPersistentStore*>* persistentStores;
- (nullable __kindof NSPersistentStore*)addPersistentStoreWithType:(NSString*)type
                                                     configuration:(nullable NSString*)configuration
                                                               URL:(nullable NSURL*)url
                                                           options:(nullable NSDictionary*)options
                                                             error:(NSError**)error;
- (BOOL)removePersistentStore:(NSPersistentStore*)store error:(NSError**)error;
- (nullable NSManagedObjectID*)managedObjectIDForURIRepresentation:(NSURL*)url;
@end
@interface NSManagedObjectContext : NSObject
- (instancetype)initWithConcurrencyType:(NSManagedObjectContextConcurrencyType)type;
@property(nullable, strong) NSPersistentStoreCoordinator* persistentStoreCoordinator;
@property(nullable, strong) NSManagedObjectContext* parentContext;
@property(nullable, nonatomic, strong) NSUndoManager* undoManager;
@property(nonatomic, readonly) BOOL hasChanges;
@property(strong) id mergePolicy;
@property(nonatomic) BOOL automaticallyMergesChangesFromParent;
- (void)performBlock:(void (^)(void))block;
- (void)performBlockAndWait:(void(NS_NOESCAPE ^)(void))block;
- (__kindof NSManagedObject*)objectWithID:(NSManagedObjectID*)identifier;
- (nullable __kindof NSManagedObject*)existingObjectWithID:(NSManagedObjectID*)identifier error:(NSError**)error;
- (nullable NSArray*)executeFetchRequest:(NSFetchRequest*)request error:(NSError**)error;
- (NSUInteger)countForFetchRequest:(NSFetchRequest*)request error:(NSError**)error;
- (nullable id)executeRequest:(NSPersistentStoreRequest*)request error:(NSError**)error;
- (void)insertObject:(NSManagedObject*)object;
- (void)deleteObject:(NSManagedObject*)object;
- (void)refreshObject:(NSManagedObject*)object mergeChanges:(BOOL)merge;
- (void)mergeChangesFromContextDidSaveNotification:(NSNotification*)notification;
- (void)rollback;
- (void)reset;
- (BOOL)save:(NSError**)error;
@end
@interface NSPersistentStoreDescription : NSObject <NSCopying>
+ (instancetype)persistentStoreDescriptionWithURL:(NSURL*)url;
@property(nullable, nonatomic, copy) NSURL* URL;
- (void)setOption:(nullable NSObject*)option forKey:(NSString*)key;
@end
@interface NSPersistentContainer : NSObject
+ (instancetype)persistentContainerWithName:(NSString*)name;
- (instancetype)initWithName:(NSString*)name;
- (instancetype)initWithName:(NSString*)name managedObjectModel:(NSManagedObjectModel*)model;
@property(strong, readonly) NSManagedObjectContext* viewContext;
@property(copy) NSArray<NSPersistentStoreDescription*>* persistentStoreDescriptions;
@property(strong, readonly) NSPersistentStoreCoordinator* persistentStoreCoordinator;
- (void)loadPersistentStoresWithCompletionHandler:(void (^)(NSPersistentStoreDescription* description,
                                                            NSError* _Nullable error))block;
- (NSManagedObjectContext*)newBackgroundContext NS_RETURNS_RETAINED;
- (void)performBackgroundTask:(void (^)(NSManagedObjectContext* context))block;
@end
@interface NSPersistentCloudKitContainer : NSPersistentContainer
@end
@class NSFetchedResultsController;
@protocol NSFetchedResultsControllerDelegate <NSObject>
@optional
- (void)controllerWillChangeContent:(NSFetchedResultsController*)controller;
- (void)controllerDidChangeContent:(NSFetchedResultsController*)controller;
@end
@interface NSFetchedResultsController<ResultType : id<NSFetchRequestResult>> : NSObject
- (instancetype)initWithFetchRequest:(NSFetchRequest<ResultType>*)request
                managedObjectContext:(NSManagedObjectContext*)context
                  sectionNameKeyPath:(nullable NSString*)path
                           cacheName:(nullable NSString*)name;
@property(nullable, nonatomic, weak) id<NSFetchedResultsControllerDelegate> delegate;
@property(nullable, nonatomic, readonly) NSArray<ResultType>* fetchedObjects;
- (BOOL)performFetch:(NSError**)error;
- (ResultType)objectAtIndexPath:(NSIndexPath*)path;
@end

NS_ASSUME_NONNULL_END
