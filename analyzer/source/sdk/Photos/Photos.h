// Stand-in for Photos.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, PHAccessLevel) { PHAccessLevelAddOnly = 1, PHAccessLevelReadWrite = 2 };
typedef NS_ENUM(NSInteger, PHAssetMediaType) { PHAssetMediaTypeImage = 1, PHAssetMediaTypeVideo = 2 };
@interface PHObject : NSObject <NSCopying>
@property(nonatomic, copy, readonly) NSString* localIdentifier;
@end
@interface PHFetchResult<Object> : NSObject <NSCopying, NSFastEnumeration>
@property(readonly) NSUInteger count;
- (Object)objectAtIndex:(NSUInteger)index;
@end
@interface PHAsset : PHObject
@property(nullable, nonatomic, strong, readonly) NSDate* creationDate;
@property(nullable, nonatomic, strong, readonly) NSDate* modificationDate;
+ (PHFetchResult<PHAsset*>*)fetchAssetsWithMediaType:(PHAssetMediaType)type options:(nullable id)options;
@end
@interface PHPhotoLibrary : NSObject
+ (PHPhotoLibrary*)sharedPhotoLibrary;
+ (void)requestAuthorizationForAccessLevel:(PHAccessLevel)level
                                   handler:(void (^)(NSInteger status))handler IOS_SINCE(14.0);
+ (void)requestAuthorization:(void (^)(NSInteger status))handler;
- (void)performChanges:(void (^)(void))block
     completionHandler:(nullable void (^)(BOOL success, NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
