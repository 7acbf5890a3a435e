// Stand-in for CloudKit: containers, databases, records and operations.
#pragma once

#import <CoreLocation/CoreLocation.h>
#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class CKDatabase, CKRecord, CKRecordID, CKRecordZone, CKRecordZoneID, CKQuery, CKQueryCursor, CKSubscription,
    CKOperation, CKDatabaseOperation, CKShare, CKUserIdentity;
typedef NSString* CKRecordType;
typedef NSString* CKRecordFieldKey;
typedef NS_ENUM(NSInteger, CKAccountStatus) {
  CKAccountStatusCouldNotDetermine,
  CKAccountStatusAvailable,
  CKAccountStatusRestricted,
  CKAccountStatusNoAccount,
  CKAccountStatusTemporarilyUnavailable,
};
typedef NS_ENUM(NSInteger, CKDatabaseScope) {
  CKDatabaseScopePublic = 1,
  CKDatabaseScopePrivate,
  CKDatabaseScopeShared,
};
typedef NS_ENUM(NSInteger, CKRecordSavePolicy) {
  CKRecordSaveIfServerRecordUnchanged,
  CKRecordSaveChangedKeys,
  CKRecordSaveAllKeys,
};
FOUNDATION_EXPORT NSString* const CKErrorDomain;
FOUNDATION_EXPORT NSNotificationName const CKAccountChangedNotification;
@protocol CKRecordValue <NSObject>
@end
@interface NSString (CKRecordValue) <CKRecordValue>
@end
@interface NSNumber (CKRecordValue) <CKRecordValue>
@end
@interface NSArray (CKRecordValue) <CKRecordValue>
@end
@interface NSDate (CKRecordValue) <CKRecordValue>
@end
@interface NSData (CKRecordValue) <CKRecordValue>
@end
@interface CLLocation (CKRecordValue) <CKRecordValue>
@end
@interface CKAsset : NSObject <CKRecordValue>
- (instancetype)initWithFileURL:(NSURL*)url;
@property(nullable, nonatomic, readonly, copy) NSURL* fileURL;
@end
@interface CKRecordZoneID : NSObject <NSSecureCoding, NSCopying>
- (instancetype)initWithZoneName:(NSString*)name ownerName:(NSString*)owner;
@property(nonatomic, readonly, copy) NSString *zoneName, *ownerName;
@end
@interface CKRecordID : NSObject <NSSecureCoding, NSCopying>
- (instancetype)initWithRecordName:(NSString*)name;
- (instancetype)initWithRecordName:(NSString*)name zoneID:(CKRecordZoneID*)zone;
@property(nonatomic, readonly, copy) NSString* recordName;
@end
@interface CKReference : NSObject <NSSecureCoding, NSCopying, CKRecordValue>
- (instancetype)initWithRecordID:(CKRecordID*)identifier action:(NSUInteger)action;
@property(nonatomic, readonly, copy) CKRecordID* recordID;
@end
@protocol CKRecordKeyValueSetting <NSObject>
- (nullable id<CKRecordValue>)objectForKey:(CKRecordFieldKey)key;
- (void)setObject:(nullable id<CKRecordValue>)object forKey:(CKRecordFieldKey)key;
- (nullable id<CKRecordValue>)objectForKeyedSubscript:(CKRecordFieldKey)key;
- (void)setObject:(nullable id<CKRecordValue>)object forKeyedSubscript:(CKRecordFieldKey)key;
@end
@interface CKRecord : NSObject <NSSecureCoding, NSCopying, CKRecordKeyValueSetting>
- (instancetype)initWithRecordType:(CKRecordType)type;
- (instancetype)initWithRecordType:(CKRecordType)type recordID:(CKRecordID*)identifier;
@property(nonatomic, readonly, copy) CKRecordType recordType;
@property(nonatomic, readonly, copy) CKRecordID* recordID;
@property(nullable, nonatomic, readonly, copy) NSDate *creationDate, *modificationDate;
@property(nonatomic, readonly, copy) id<CKRecordKeyValueSetting> encryptedValues IOS_SINCE(15.0);
- (nullable id<CKRecordValue>)objectForKey:(CKRecordFieldKey)key;
- (void)setObject:(nullable id<CKRecordValue>)object forKey:(CKRecordFieldKey)key;
- (nullable id<CKRecordValue>)objectForKeyedSubscript:(CKRecordFieldKey)key;
- (void)setObject:(nullable id<CKRecordValue>)object forKeyedSubscript:(CKRecordFieldKey)key;
- (NSArray<CKRecordFieldKey>*)allKeys;
@end
@interface CKRecordZone : NSObject <NSSecureCoding, NSCopying>
+ (CKRecordZone*)defaultRecordZone;
- (instancetype)initWithZoneName:(NSString*)name;
@property(nonatomic, readonly, copy) CKRecordZoneID* zoneID;
@end
@interface CKQuery : NSObject <NSSecureCoding, NSCopying>
- (instancetype)initWithRecordType:(CKRecordType)type predicate:(NSPredicate*)predicate;
@property(nullable, nonatomic, copy) NSArray<NSSortDescriptor*>* sortDescriptors;
@end
@interface CKOperation : NSOperation
@end
@interface CKDatabaseOperation : CKOperation
@property(nullable, nonatomic, strong) CKDatabase* database;
@end
@interface CKModifyRecordsOperation : CKDatabaseOperation
- (instancetype)initWithRecordsToSave:(nullable NSArray<CKRecord*>*)records
                    recordIDsToDelete:(nullable NSArray<CKRecordID*>*)identifiers;
@property(nullable, nonatomic, copy) NSArray<CKRecord*>* recordsToSave;
@property(nullable, nonatomic, copy) NSArray<CKRecordID*>* recordIDsToDelete;
@property(nonatomic) CKRecordSavePolicy savePolicy;
@property(nonatomic) BOOL atomic;
@property(nullable, nonatomic, copy) void (^perRecordCompletionBlock)(CKRecord* record, NSError* _Nullable error);
@property(nullable, nonatomic, copy) void (^modifyRecordsCompletionBlock)
    (NSArray<CKRecord*>* _Nullable saved, NSArray<CKRecordID*>* _Nullable deleted, NSError* _Nullable error);
@end
@interface CKQueryOperation : CKDatabaseOperation
- (instancetype)initWithQuery:(CKQuery*)query;
@property(nullable, nonatomic, copy) void (^recordFetchedBlock)(CKRecord* record);
@property(nullable, nonatomic, copy) void (^queryCompletionBlock)
    (CKQueryCursor* _Nullable cursor, NSError* _Nullable error);
@property(nonatomic) NSUInteger resultsLimit;
@end
@interface CKFetchRecordsOperation : CKDatabaseOperation
- (instancetype)initWithRecordIDs:(NSArray<CKRecordID*>*)identifiers;
@end
@interface CKSubscription : NSObject <NSSecureCoding, NSCopying>
@end
@interface CKQuerySubscription : CKSubscription
@end
@interface CKShare : CKRecord
- (instancetype)initWithRootRecord:(CKRecord*)record;
@property(nullable, nonatomic, readonly, copy) NSURL* URL;
@end
@interface CKDatabase : NSObject
- (void)addOperation:(CKDatabaseOperation*)operation;
@property(nonatomic, readonly) CKDatabaseScope databaseScope;
- (void)fetchRecordWithID:(CKRecordID*)identifier
        completionHandler:(void (^)(CKRecord* _Nullable record, NSError* _Nullable error))completion;
- (void)saveRecord:(CKRecord*)record
    completionHandler:(void (^)(CKRecord* _Nullable record, NSError* _Nullable error))completion;
- (void)deleteRecordWithID:(CKRecordID*)identifier
         completionHandler:(void (^)(CKRecordID* _Nullable identifier, NSError* _Nullable error))completion;
- (void)performQuery:(CKQuery*)query
         inZoneWithID:(nullable CKRecordZoneID*)zone
    completionHandler:(void (^)(NSArray<CKRecord*>* _Nullable records, NSError* _Nullable error))completion;
- (void)saveRecordZone:(CKRecordZone*)zone
     completionHandler:(void (^)(CKRecordZone* _Nullable zone, NSError* _Nullable error))completion;
- (void)saveSubscription:(CKSubscription*)subscription
       completionHandler:(void (^)(CKSubscription* _Nullable subscription, NSError* _Nullable error))completion;
@end
@interface CKContainer : NSObject
+ (CKContainer*)defaultContainer;
+ (CKContainer*)containerWithIdentifier:(NSString*)identifier;
@property(nullable, nonatomic, readonly, copy) NSString* containerIdentifier;
@property(nonatomic, readonly, copy) CKDatabase *privateCloudDatabase, *publicCloudDatabase, *sharedCloudDatabase;
- (CKDatabase*)databaseWithDatabaseScope:(CKDatabaseScope)scope;
- (void)addOperation:(CKOperation*)operation;
- (void)accountStatusWithCompletionHandler:(void (^)(CKAccountStatus status, NSError* _Nullable error))completion;
- (void)fetchUserRecordIDWithCompletionHandler:(void (^)(CKRecordID* _Nullable identifier,
                                                         NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
