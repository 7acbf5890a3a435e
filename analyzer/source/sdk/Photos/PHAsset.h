// Stand-in for Photos' assets, collections and fetches.
#pragma once

#import <CoreLocation/CoreLocation.h>
#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class PHAsset, PHAssetCollection, PHCollection, PHFetchOptions, PHContentEditingInput;

typedef NS_ENUM(NSInteger, PHAssetMediaType) {
  PHAssetMediaTypeUnknown = 0,
  PHAssetMediaTypeImage = 1,
  PHAssetMediaTypeVideo = 2,
  PHAssetMediaTypeAudio = 3,
};
typedef NS_OPTIONS(NSUInteger, PHAssetMediaSubtype) {
  PHAssetMediaSubtypeNone = 0,
  PHAssetMediaSubtypePhotoPanorama = 1,
  PHAssetMediaSubtypePhotoHDR = 2,
  PHAssetMediaSubtypePhotoScreenshot = 4,
  PHAssetMediaSubtypePhotoLive = 8,
  PHAssetMediaSubtypePhotoDepthEffect = 16,
  PHAssetMediaSubtypeVideoStreamed = 65536,
  PHAssetMediaSubtypeVideoHighFrameRate = 131072,
  PHAssetMediaSubtypeVideoTimelapse = 262144,
};
typedef NS_OPTIONS(NSUInteger, PHAssetSourceType) {
  PHAssetSourceTypeNone = 0,
  PHAssetSourceTypeUserLibrary = 1,
  PHAssetSourceTypeCloudShared = 2,
  PHAssetSourceTypeiTunesSynced = 4,
};
typedef NS_ENUM(NSInteger, PHAssetCollectionType) {
  PHAssetCollectionTypeAlbum = 1,
  PHAssetCollectionTypeSmartAlbum = 2,
  PHAssetCollectionTypeMoment = 3,
};
typedef NS_ENUM(NSInteger, PHAssetCollectionSubtype) {
  PHAssetCollectionSubtypeAlbumRegular = 2,
  PHAssetCollectionSubtypeAlbumSyncedFaces = 4,
  PHAssetCollectionSubtypeAlbumCloudShared = 101,
  PHAssetCollectionSubtypeSmartAlbumGeneric = 200,
  PHAssetCollectionSubtypeSmartAlbumPanoramas = 201,
  PHAssetCollectionSubtypeSmartAlbumVideos = 202,
  PHAssetCollectionSubtypeSmartAlbumFavorites = 203,
  PHAssetCollectionSubtypeSmartAlbumAllHidden = 205,
  PHAssetCollectionSubtypeSmartAlbumRecentlyAdded = 206,
  PHAssetCollectionSubtypeSmartAlbumBursts = 207,
  PHAssetCollectionSubtypeSmartAlbumUserLibrary = 209,
  PHAssetCollectionSubtypeSmartAlbumSelfPortraits = 210,
  PHAssetCollectionSubtypeSmartAlbumScreenshots = 211,
  PHAssetCollectionSubtypeSmartAlbumDepthEffect = 212,
  PHAssetCollectionSubtypeSmartAlbumLivePhotos = 213,
  PHAssetCollectionSubtypeAny = NSIntegerMax,
};
typedef NS_ENUM(NSInteger, PHAssetResourceType) {
  PHAssetResourceTypePhoto = 1,
  PHAssetResourceTypeVideo = 2,
  PHAssetResourceTypeAudio = 3,
  PHAssetResourceTypeAlternatePhoto = 4,
  PHAssetResourceTypeFullSizePhoto = 5,
  PHAssetResourceTypeFullSizeVideo = 6,
  PHAssetResourceTypePairedVideo = 9,
};

@interface PHObject : NSObject <NSCopying>
@property(nonatomic, copy, readonly) NSString* localIdentifier;
@end
@interface PHFetchResult<Object> : NSObject <NSCopying, NSFastEnumeration>
@property(readonly) NSUInteger count;
@property(nullable, nonatomic, readonly) Object firstObject, lastObject;
- (Object)objectAtIndex:(NSUInteger)index;
- (Object)objectAtIndexedSubscript:(NSUInteger)index;
- (BOOL)containsObject:(Object)object;
- (NSUInteger)indexOfObject:(Object)object;
- (NSArray<Object>*)objectsAtIndexes:(NSIndexSet*)indexes;
- (void)enumerateObjectsUsingBlock:(void (^)(Object object, NSUInteger index, BOOL* stop))block;
- (void)enumerateObjectsWithOptions:(NSEnumerationOptions)options
                         usingBlock:(void (^)(Object object, NSUInteger index, BOOL* stop))block;
- (NSUInteger)countOfAssetsWithMediaType:(PHAssetMediaType)type;
@end
@interface PHFetchOptions : NSObject <NSCopying>
@property(nullable, nonatomic, strong) NSPredicate* predicate;
@property(nullable, nonatomic, strong) NSArray<NSSortDescriptor*>* sortDescriptors;
@property(nonatomic) BOOL includeHiddenAssets, includeAllBurstAssets, wantsIncrementalChangeDetails;
@property(nonatomic) PHAssetSourceType includeAssetSourceTypes;
@property(nonatomic) NSUInteger fetchLimit;
@end
@interface PHContentEditingInputRequestOptions : NSObject
@property(nonatomic, getter=isNetworkAccessAllowed) BOOL networkAccessAllowed;
@end
@interface PHContentEditingInput : NSObject
@property(nullable, readonly, copy) NSURL* fullSizeImageURL;
@property(nullable, readonly, copy) NSDate* creationDate;
@property(nullable, readonly, copy) CLLocation* location;
@property(readonly) int fullSizeImageOrientation;
@end
typedef NSUInteger PHContentEditingInputRequestID;
@interface PHAsset : PHObject
@property(nonatomic, readonly) PHAssetMediaType mediaType;
@property(nonatomic, readonly) PHAssetMediaSubtype mediaSubtypes;
@property(nonatomic, readonly) NSUInteger pixelWidth, pixelHeight;
@property(nullable, nonatomic, strong, readonly) NSDate* creationDate;
@property(nullable, nonatomic, strong, readonly) NSDate* modificationDate;
@property(nullable, nonatomic, strong, readonly) CLLocation* location;
@property(nonatomic, readonly) NSTimeInterval duration;
@property(nonatomic, readonly, getter=isHidden) BOOL hidden;
@property(nonatomic, readonly, getter=isFavorite) BOOL favorite;
@property(nullable, nonatomic, strong, readonly) NSString* burstIdentifier;
@property(nonatomic, readonly) BOOL representsBurst;
@property(nonatomic, readonly) PHAssetSourceType sourceType;
+ (PHFetchResult<PHAsset*>*)fetchAssetsInAssetCollection:(PHAssetCollection*)collection
                                                 options:(nullable PHFetchOptions*)options;
+ (PHFetchResult<PHAsset*>*)fetchAssetsWithLocalIdentifiers:(NSArray<NSString*>*)identifiers
                                                    options:(nullable PHFetchOptions*)options;
+ (PHFetchResult<PHAsset*>*)fetchAssetsWithOptions:(nullable PHFetchOptions*)options;
+ (PHFetchResult<PHAsset*>*)fetchAssetsWithMediaType:(PHAssetMediaType)type options:(nullable PHFetchOptions*)options;
+ (PHFetchResult<PHAsset*>*)fetchAssetsWithBurstIdentifier:(NSString*)identifier
                                                   options:(nullable PHFetchOptions*)options;
+ (PHFetchResult<PHAsset*>*)fetchAssetsWithALAssetURLs:(NSArray<NSURL*>*)urls
                                               options:(nullable PHFetchOptions*)options;
- (PHContentEditingInputRequestID)
    requestContentEditingInputWithOptions:(nullable PHContentEditingInputRequestOptions*)options
                        completionHandler:(void (^)(PHContentEditingInput* _Nullable input,
                                                    NSDictionary* info))completion;
@end
@interface PHCollection : PHObject
@property(nullable, nonatomic, strong, readonly) NSString* localizedTitle;
+ (PHFetchResult<PHCollection*>*)fetchTopLevelUserCollectionsWithOptions:(nullable PHFetchOptions*)options;
@end
@interface PHAssetCollection : PHCollection
@property(nonatomic, readonly) PHAssetCollectionType assetCollectionType;
@property(nonatomic, readonly) PHAssetCollectionSubtype assetCollectionSubtype;
@property(nonatomic, readonly) NSUInteger estimatedAssetCount;
@property(nullable, nonatomic, strong, readonly) NSDate *startDate, *endDate;
@property(nullable, nonatomic, strong, readonly) CLLocation* approximateLocation;
+ (PHFetchResult<PHAssetCollection*>*)fetchAssetCollectionsWithLocalIdentifiers:(NSArray<NSString*>*)identifiers
                                                                        options:(nullable PHFetchOptions*)options;
+ (PHFetchResult<PHAssetCollection*>*)fetchAssetCollectionsWithType:(PHAssetCollectionType)type
                                                            subtype:(PHAssetCollectionSubtype)subtype
                                                            options:(nullable PHFetchOptions*)options;
+ (PHFetchResult<PHAssetCollection*>*)fetchAssetCollectionsContainingAsset:(PHAsset*)asset
                                                                  withType:(PHAssetCollectionType)type
                                                                   options:(nullable PHFetchOptions*)options;
@end
@interface PHCollectionList : PHCollection
@end
@interface PHAssetResource : NSObject
@property(nonatomic, readonly) PHAssetResourceType type;
@property(nonatomic, copy, readonly) NSString *assetLocalIdentifier, *uniformTypeIdentifier, *originalFilename;
+ (NSArray<PHAssetResource*>*)assetResourcesForAsset:(PHAsset*)asset;
@end

NS_ASSUME_NONNULL_END
