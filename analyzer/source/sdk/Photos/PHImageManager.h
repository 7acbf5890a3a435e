// Stand-in for Photos' image manager: pictures, videos and raw data of assets.
#pragma once

#import <ImageIO/ImageIO.h>
#import <Photos/PHAsset.h>

NS_ASSUME_NONNULL_BEGIN

@class UIImage, AVPlayerItem, AVAsset, AVAudioMix, AVAssetExportSession, PHLivePhoto;

typedef NS_ENUM(NSInteger, PHImageContentMode) {
  PHImageContentModeAspectFit,
  PHImageContentModeAspectFill,
  PHImageContentModeDefault = 0,
};
typedef NS_ENUM(NSInteger, PHImageRequestOptionsVersion) {
  PHImageRequestOptionsVersionCurrent,
  PHImageRequestOptionsVersionUnadjusted,
  PHImageRequestOptionsVersionOriginal,
};
typedef NS_ENUM(NSInteger, PHImageRequestOptionsDeliveryMode) {
  PHImageRequestOptionsDeliveryModeOpportunistic,
  PHImageRequestOptionsDeliveryModeHighQualityFormat,
  PHImageRequestOptionsDeliveryModeFastFormat,
};
typedef NS_ENUM(NSInteger, PHImageRequestOptionsResizeMode) {
  PHImageRequestOptionsResizeModeNone,
  PHImageRequestOptionsResizeModeFast,
  PHImageRequestOptionsResizeModeExact,
};
typedef NS_ENUM(NSInteger, PHVideoRequestOptionsVersion) {
  PHVideoRequestOptionsVersionCurrent,
  PHVideoRequestOptionsVersionOriginal,
};
typedef NS_ENUM(NSInteger, PHVideoRequestOptionsDeliveryMode) {
  PHVideoRequestOptionsDeliveryModeAutomatic,
  PHVideoRequestOptionsDeliveryModeHighQualityFormat,
  PHVideoRequestOptionsDeliveryModeMediumQualityFormat,
  PHVideoRequestOptionsDeliveryModeFastFormat,
};
typedef int32_t PHImageRequestID;
typedef int32_t PHAssetResourceDataRequestID;
typedef void (^PHAssetImageProgressHandler)(double progress, NSError* _Nullable error, BOOL* stop,
                                            NSDictionary* _Nullable info);
FOUNDATION_EXPORT CGSize const PHImageManagerMaximumSize;
FOUNDATION_EXPORT NSString *const PHImageResultIsInCloudKey, *const PHImageResultIsDegradedKey,
    *const PHImageResultRequestIDKey, *const PHImageCancelledKey, *const PHImageErrorKey;

@interface PHImageRequestOptions : NSObject <NSCopying>
@property(nonatomic) PHImageRequestOptionsVersion version;
@property(nonatomic) PHImageRequestOptionsDeliveryMode deliveryMode;
@property(nonatomic) PHImageRequestOptionsResizeMode resizeMode;
@property(nonatomic) CGRect normalizedCropRect;
@property(nonatomic, getter=isNetworkAccessAllowed) BOOL networkAccessAllowed;
@property(nonatomic, getter=isSynchronous) BOOL synchronous;
@property(nullable, nonatomic, copy) PHAssetImageProgressHandler progressHandler;
@end
@interface PHVideoRequestOptions : NSObject <NSCopying>
@property(nonatomic, getter=isNetworkAccessAllowed) BOOL networkAccessAllowed;
@property(nonatomic) PHVideoRequestOptionsVersion version;
@property(nonatomic) PHVideoRequestOptionsDeliveryMode deliveryMode;
@property(nullable, nonatomic, copy) PHAssetImageProgressHandler progressHandler;
@end
@interface PHLivePhotoRequestOptions : NSObject <NSCopying>
@property(nonatomic, getter=isNetworkAccessAllowed) BOOL networkAccessAllowed;
@end
@interface PHLivePhoto : NSObject <NSCopying, NSSecureCoding>
@property(readonly) CGSize size;
@end
@interface PHImageManager : NSObject
+ (PHImageManager*)defaultManager;
- (PHImageRequestID)requestImageForAsset:(PHAsset*)asset
                              targetSize:(CGSize)size
                             contentMode:(PHImageContentMode)mode
                                 options:(nullable PHImageRequestOptions*)options
                           resultHandler:(void (^)(UIImage* _Nullable image, NSDictionary* _Nullable info))handler;
- (PHImageRequestID)requestImageDataForAsset:(PHAsset*)asset
                                     options:(nullable PHImageRequestOptions*)options
                               resultHandler:(void (^)(NSData* _Nullable data, NSString* _Nullable type,
                                                       NSInteger orientation, NSDictionary* _Nullable info))handler;
- (PHImageRequestID)
    requestImageDataAndOrientationForAsset:(PHAsset*)asset
                                   options:(nullable PHImageRequestOptions*)options
                             resultHandler:(void (^)(NSData* _Nullable data, NSString* _Nullable type,
                                                     CGImagePropertyOrientation orientation,
                                                     NSDictionary* _Nullable info))handler IOS_SINCE(13.0);
- (void)cancelImageRequest:(PHImageRequestID)request;
- (PHImageRequestID)requestLivePhotoForAsset:(PHAsset*)asset
                                  targetSize:(CGSize)size
                                 contentMode:(PHImageContentMode)mode
                                     options:(nullable PHLivePhotoRequestOptions*)options
                               resultHandler:(void (^)(PHLivePhoto* _Nullable photo,
                                                       NSDictionary* _Nullable info))handler;
- (PHImageRequestID)requestPlayerItemForVideo:(PHAsset*)asset
                                      options:(nullable PHVideoRequestOptions*)options
                                resultHandler:(void (^)(AVPlayerItem* _Nullable item,
                                                        NSDictionary* _Nullable info))handler;
- (PHImageRequestID)requestExportSessionForVideo:(PHAsset*)asset
                                         options:(nullable PHVideoRequestOptions*)options
                                    exportPreset:(NSString*)preset
                                   resultHandler:(void (^)(AVAssetExportSession* _Nullable session,
                                                           NSDictionary* _Nullable info))handler;
- (PHImageRequestID)requestAVAssetForVideo:(PHAsset*)asset
                                   options:(nullable PHVideoRequestOptions*)options
                             resultHandler:(void (^)(AVAsset* _Nullable asset, AVAudioMix* _Nullable mix,
                                                     NSDictionary* _Nullable info))handler;
@end
@interface PHCachingImageManager : PHImageManager
@property(nonatomic) BOOL allowsCachingHighQualityImages;
- (void)startCachingImagesForAssets:(NSArray<PHAsset*>*)assets
                         targetSize:(CGSize)size
                        contentMode:(PHImageContentMode)mode
                            options:(nullable PHImageRequestOptions*)options;
- (void)stopCachingImagesForAssets:(NSArray<PHAsset*>*)assets
                        targetSize:(CGSize)size
                       contentMode:(PHImageContentMode)mode
                           options:(nullable PHImageRequestOptions*)options;
- (void)stopCachingImagesForAllAssets;
@end
@interface PHAssetResourceRequestOptions : NSObject <NSCopying>
@property(nonatomic, getter=isNetworkAccessAllowed) BOOL networkAccessAllowed;
@property(nullable, nonatomic, copy) void (^progressHandler)(double progress);
@end
@interface PHAssetResourceManager : NSObject
+ (PHAssetResourceManager*)defaultManager;
- (PHAssetResourceDataRequestID)
    requestDataForAssetResource:(PHAssetResource*)resource
                        options:(nullable PHAssetResourceRequestOptions*)options
            dataReceivedHandler:(void (^)(NSData* data))handler
              completionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)writeDataForAssetResource:(PHAssetResource*)resource
                           toFile:(NSURL*)url
                          options:(nullable PHAssetResourceRequestOptions*)options
                completionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)cancelDataRequest:(PHAssetResourceDataRequestID)request;
@end

NS_ASSUME_NONNULL_END
