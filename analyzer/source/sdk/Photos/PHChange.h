// Stand-in for Photos' changes: what changed, and requests to change.
#pragma once

#import <Photos/PHAsset.h>

NS_ASSUME_NONNULL_BEGIN

@class UIImage;

@interface PHObjectChangeDetails<Object> : NSObject
@property(nonatomic, strong, readonly) Object objectBeforeChanges;
@property(nullable, nonatomic, strong, readonly) Object objectAfterChanges;
@property(readonly) BOOL objectWasDeleted;
@end
@interface PHFetchResultChangeDetails<Object> : NSObject
@property(nonatomic, strong, readonly) PHFetchResult<Object>*fetchResultBeforeChanges, *fetchResultAfterChanges;
@property(readonly) BOOL hasIncrementalChanges, hasMoves;
@property(nullable, strong, readonly) NSIndexSet *removedIndexes, *insertedIndexes, *changedIndexes;
@property(strong, readonly) NSArray<Object>*removedObjects, *insertedObjects, *changedObjects;
@end
@interface PHChange : NSObject
- (nullable PHObjectChangeDetails*)changeDetailsForObject:(PHObject*)object;
- (nullable PHFetchResultChangeDetails*)changeDetailsForFetchResult:(PHFetchResult*)result;
@end
@interface PHObjectPlaceholder : PHObject
@end
@interface PHChangeRequest : NSObject
@end
@interface PHAssetChangeRequest : PHChangeRequest
+ (instancetype)creationRequestForAssetFromImage:(UIImage*)image;
+ (nullable instancetype)creationRequestForAssetFromImageAtFileURL:(NSURL*)url;
+ (nullable instancetype)creationRequestForAssetFromVideoAtFileURL:(NSURL*)url;
+ (instancetype)changeRequestForAsset:(PHAsset*)asset;
+ (void)deleteAssets:(id<NSFastEnumeration>)assets;
@property(nullable, nonatomic, strong, readonly) PHObjectPlaceholder* placeholderForCreatedAsset;
@property(nullable, nonatomic, strong) NSDate* creationDate;
@property(nullable, nonatomic, strong) CLLocation* location;
@property(nonatomic, getter=isFavorite) BOOL favorite;
@property(nonatomic, getter=isHidden) BOOL hidden;
@end
@interface PHAssetResourceCreationOptions : NSObject <NSCopying>
@property(nullable, nonatomic, copy) NSString *originalFilename, *uniformTypeIdentifier;
@property(nonatomic) BOOL shouldMoveFile;
@end
@interface PHAssetCreationRequest : PHAssetChangeRequest
+ (instancetype)creationRequestForAsset;
- (void)addResourceWithType:(PHAssetResourceType)type
                    fileURL:(NSURL*)url
                    options:(nullable PHAssetResourceCreationOptions*)options;
- (void)addResourceWithType:(PHAssetResourceType)type
                       data:(NSData*)data
                    options:(nullable PHAssetResourceCreationOptions*)options;
@end
@interface PHAssetCollectionChangeRequest : PHChangeRequest
+ (instancetype)creationRequestForAssetCollectionWithTitle:(NSString*)title;
+ (nullable instancetype)changeRequestForAssetCollection:(PHAssetCollection*)collection;
+ (nullable instancetype)changeRequestForAssetCollection:(PHAssetCollection*)collection
                                                  assets:(PHFetchResult<PHAsset*>*)assets;
+ (void)deleteAssetCollections:(id<NSFastEnumeration>)collections;
@property(nonatomic, strong, readonly) PHObjectPlaceholder* placeholderForCreatedAssetCollection;
@property(nonatomic, strong) NSString* title;
- (void)addAssets:(id<NSFastEnumeration>)assets;
- (void)removeAssets:(id<NSFastEnumeration>)assets;
@end

NS_ASSUME_NONNULL_END
