// Stand-in for AssetsLibrary: the photo library before Photos.
#pragma once

#import <CoreLocation/CoreLocation.h>
#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class ALAsset, ALAssetsGroup;
typedef NSUInteger ALAssetsGroupType;
enum { ALAssetsGroupSavedPhotos = 16, ALAssetsGroupAll = 0xFFFFFFFF };
typedef NS_ENUM(NSInteger, ALAuthorizationStatus) {
  ALAuthorizationStatusNotDetermined,
  ALAuthorizationStatusRestricted,
  ALAuthorizationStatusDenied,
  ALAuthorizationStatusAuthorized,
};
@interface ALAssetRepresentation : NSObject
- (long long)size;
- (NSUInteger)getBytes:(uint8_t*)buffer fromOffset:(long long)offset length:(NSUInteger)length error:(NSError**)error;
- (CGImageRef)fullResolutionImage;
- (CGImageRef)fullScreenImage;
- (NSURL*)url;
- (NSDictionary*)metadata;
- (NSString*)filename;
@end
@interface ALAsset : NSObject
- (id)valueForProperty:(NSString*)property;
- (ALAssetRepresentation*)defaultRepresentation;
- (CGImageRef)thumbnail;
@end
@interface ALAssetsGroup : NSObject
- (NSInteger)numberOfAssets;
- (void)enumerateAssetsUsingBlock:(void (^)(ALAsset* _Nullable asset, NSUInteger index, BOOL* stop))block;
@end
@interface ALAssetsLibrary : NSObject
+ (ALAuthorizationStatus)authorizationStatus;
- (void)enumerateGroupsWithTypes:(ALAssetsGroupType)types
                      usingBlock:(void (^)(ALAssetsGroup* _Nullable group, BOOL* stop))block
                    failureBlock:(void (^)(NSError* error))failure;
- (void)assetForURL:(NSURL*)url
        resultBlock:(void (^)(ALAsset* _Nullable asset))block
       failureBlock:(void (^)(NSError* error))failure;
@end

NS_ASSUME_NONNULL_END
