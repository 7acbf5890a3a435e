// Stand-in for AVFoundation's assets, tracks, metadata items and compositions.
#pragma once

#import <AVFoundation/AVMediaFormat.h>

NS_ASSUME_NONNULL_BEGIN

@class AVAsset, AVAssetTrack, AVMetadataItem, AVAssetResourceLoader, AVAssetResourceLoadingRequest;

typedef NS_ENUM(NSInteger, AVKeyValueStatus) {
  AVKeyValueStatusUnknown,
  AVKeyValueStatusLoading,
  AVKeyValueStatusLoaded,
  AVKeyValueStatusFailed,
  AVKeyValueStatusCancelled,
};
@protocol AVAsynchronousKeyValueLoading
- (AVKeyValueStatus)statusOfValueForKey:(NSString*)key error:(NSError**)error;
- (void)loadValuesAsynchronouslyForKeys:(NSArray<NSString*>*)keys completionHandler:(nullable void (^)(void))handler;
@end
typedef NSString* AVMetadataFormat NS_TYPED_ENUM;
typedef NSString* AVMetadataKeySpace NS_TYPED_ENUM;
typedef NSString* AVMetadataKey NS_TYPED_ENUM;
typedef NSString* AVMetadataIdentifier NS_TYPED_ENUM;
FOUNDATION_EXPORT AVMetadataKeySpace const AVMetadataKeySpaceCommon, AVMetadataKeySpaceID3,
    AVMetadataKeySpaceQuickTimeMetadata;
FOUNDATION_EXPORT AVMetadataKey const AVMetadataCommonKeyTitle, AVMetadataCommonKeyArtist,
    AVMetadataCommonKeyAlbumName, AVMetadataCommonKeyArtwork, AVMetadataCommonKeyLocation,
    AVMetadataCommonKeyCreationDate, AVMetadataQuickTimeMetadataKeyLocationISO6709;
FOUNDATION_EXPORT AVMetadataIdentifier const AVMetadataIdentifierQuickTimeMetadataLocationISO6709,
    AVMetadataIdentifierQuickTimeMetadataDetectedFace, AVMetadataCommonIdentifierTitle,
    AVMetadataCommonIdentifierArtwork;
@interface AVMetadataItem : NSObject <NSCopying, NSMutableCopying>
@property(nullable, readonly, copy) AVMetadataIdentifier identifier;
@property(nullable, readonly, copy) id<NSObject, NSCopying> key, value;
@property(nullable, readonly, copy) AVMetadataKey commonKey;
@property(nullable, readonly, copy) AVMetadataKeySpace keySpace;
@property(nullable, readonly) NSString *stringValue, *dataType;
@property(nullable, readonly) NSNumber* numberValue;
@property(nullable, readonly) NSData* dataValue;
@property(nullable, readonly) NSDate* dateValue;
+ (NSArray<AVMetadataItem*>*)metadataItemsFromArray:(NSArray<AVMetadataItem*>*)items
                                            withKey:(nullable id)key
                                           keySpace:(nullable AVMetadataKeySpace)space;
@end
@interface AVMutableMetadataItem : AVMetadataItem
+ (AVMutableMetadataItem*)metadataItem;
@property(nullable, readwrite, copy) AVMetadataIdentifier identifier;
@property(nullable, readwrite, copy) id<NSObject, NSCopying> key, value;
@property(nullable, readwrite, copy) AVMetadataKeySpace keySpace;
@property(readwrite) CMTime time, duration;
@end

@protocol AVAssetResourceLoaderDelegate <NSObject>
@optional
- (BOOL)resourceLoader:(AVAssetResourceLoader*)loader
    shouldWaitForLoadingOfRequestedResource:(AVAssetResourceLoadingRequest*)request;
- (void)resourceLoader:(AVAssetResourceLoader*)loader
    didCancelLoadingRequest:(AVAssetResourceLoadingRequest*)request;
@end
@interface AVAssetResourceLoader : NSObject
- (void)setDelegate:(nullable id<AVAssetResourceLoaderDelegate>)delegate queue:(nullable dispatch_queue_t)queue;
@end
@interface AVAssetResourceLoadingContentInformationRequest : NSObject
@property(nullable, nonatomic, copy) NSString* contentType;
@property(nonatomic) long long contentLength;
@property(nonatomic, getter=isByteRangeAccessSupported) BOOL byteRangeAccessSupported;
@end
@interface AVAssetResourceLoadingDataRequest : NSObject
@property(nonatomic, readonly) long long requestedOffset, currentOffset;
@property(nonatomic, readonly) NSInteger requestedLength;
- (void)respondWithData:(NSData*)data;
@end
@interface AVAssetResourceLoadingRequest : NSObject
@property(nonatomic, readonly) NSURLRequest* request;
@property(nonatomic, readonly, getter=isFinished) BOOL finished;
@property(nonatomic, readonly, getter=isCancelled) BOOL cancelled;
@property(nullable, nonatomic, readonly) AVAssetResourceLoadingContentInformationRequest* contentInformationRequest;
@property(nullable, nonatomic, readonly) AVAssetResourceLoadingDataRequest* dataRequest;
- (void)finishLoading;
- (void)finishLoadingWithError:(nullable NSError*)error;
@end

@interface AVAssetTrackSegment : NSObject
@property(nonatomic, readonly) CMTimeMapping timeMapping;
@end
@interface AVAssetTrack : NSObject <NSCopying, AVAsynchronousKeyValueLoading>
@property(nullable, nonatomic, readonly, weak) AVAsset* asset;
@property(nonatomic, readonly) int32_t trackID;
@property(nonatomic, readonly) AVMediaType mediaType;
@property(nonatomic, readonly) NSArray* formatDescriptions;
@property(nonatomic, readonly) CMTimeRange timeRange;
@property(nonatomic, readonly) CGSize naturalSize;
@property(nonatomic, readonly) CGAffineTransform preferredTransform;
@property(nonatomic, readonly) float nominalFrameRate, estimatedDataRate, preferredVolume;
@property(nullable, nonatomic, readonly) NSString *languageCode, *extendedLanguageTag;
@property(nonatomic, readonly) NSArray<AVMetadataItem*>* commonMetadata;
- (BOOL)hasMediaCharacteristic:(AVMediaCharacteristic)characteristic;
@end
@interface AVMediaSelectionOption : NSObject <NSCopying>
@property(nonatomic, readonly) NSString* displayName;
@property(nullable, nonatomic, readonly) NSString* extendedLanguageTag;
@property(nullable, nonatomic, readonly) NSLocale* locale;
@property(nonatomic, readonly) AVMediaType mediaType;
- (BOOL)hasMediaCharacteristic:(AVMediaCharacteristic)characteristic;
@end
@interface AVMediaSelectionGroup : NSObject <NSCopying>
@property(nonatomic, readonly) NSArray<AVMediaSelectionOption*>* options;
@property(nonatomic, readonly) BOOL allowsEmptySelection;
@end
@interface AVAsset : NSObject <NSCopying, AVAsynchronousKeyValueLoading>
+ (instancetype)assetWithURL:(NSURL*)url;
@property(nonatomic, readonly) CMTime duration;
@property(nonatomic, readonly) float preferredRate, preferredVolume;
@property(nonatomic, readonly) CGAffineTransform preferredTransform;
@property(nonatomic, readonly) NSArray<AVAssetTrack*>* tracks;
@property(nonatomic, readonly) NSArray<AVMetadataItem*>*commonMetadata, *metadata;
@property(nonatomic, readonly) NSArray<AVMetadataFormat>* availableMetadataFormats;
@property(nullable, nonatomic, readonly) AVMetadataItem* creationDate;
@property(nonatomic, readonly, getter=isPlayable) BOOL playable;
@property(nonatomic, readonly, getter=isExportable) BOOL exportable;
@property(nonatomic, readonly, getter=isReadable) BOOL readable;
@property(nonatomic, readonly) BOOL hasProtectedContent;
- (nullable AVAssetTrack*)trackWithTrackID:(int32_t)track;
- (NSArray<AVAssetTrack*>*)tracksWithMediaType:(AVMediaType)type;
- (NSArray<AVAssetTrack*>*)tracksWithMediaCharacteristic:(AVMediaCharacteristic)characteristic;
- (void)loadTracksWithMediaType:(AVMediaType)type
              completionHandler:(void (^)(NSArray<AVAssetTrack*>* _Nullable tracks, NSError* _Nullable error))completion
    IOS_SINCE(15.0);
- (NSArray<AVMetadataItem*>*)metadataForFormat:(AVMetadataFormat)format;
- (nullable AVMediaSelectionGroup*)mediaSelectionGroupForMediaCharacteristic:(AVMediaCharacteristic)characteristic;
- (void)cancelLoading;
@end
FOUNDATION_EXPORT NSString *const AVURLAssetPreferPreciseDurationAndTimingKey, *const AVURLAssetHTTPCookiesKey,
    *const AVURLAssetAllowsCellularAccessKey;
@interface AVURLAsset : AVAsset
+ (instancetype)URLAssetWithURL:(NSURL*)url options:(nullable NSDictionary<NSString*, id>*)options;
- (instancetype)initWithURL:(NSURL*)url options:(nullable NSDictionary<NSString*, id>*)options;
@property(nonatomic, readonly, copy) NSURL* URL;
@property(nonatomic, readonly) AVAssetResourceLoader* resourceLoader;
+ (BOOL)isPlayableExtendedMIMEType:(NSString*)type;
@end

@interface AVCompositionTrack : AVAssetTrack
@end
@interface AVMutableCompositionTrack : AVCompositionTrack
@property(nonatomic) CGAffineTransform preferredTransform;
- (BOOL)insertTimeRange:(CMTimeRange)range ofTrack:(AVAssetTrack*)track atTime:(CMTime)time error:(NSError**)error;
- (void)removeTimeRange:(CMTimeRange)range;
- (void)scaleTimeRange:(CMTimeRange)range toDuration:(CMTime)duration;
@end
@interface AVComposition : AVAsset <NSMutableCopying>
@end
@interface AVMutableComposition : AVComposition
+ (instancetype)composition;
- (nullable AVMutableCompositionTrack*)addMutableTrackWithMediaType:(AVMediaType)type
                                                   preferredTrackID:(int32_t)track;
- (BOOL)insertTimeRange:(CMTimeRange)range ofAsset:(AVAsset*)asset atTime:(CMTime)time error:(NSError**)error;
@property(nonatomic) CGSize naturalSize;
@end
@interface AVVideoCompositionInstruction : NSObject <NSSecureCoding, NSCopying, NSMutableCopying>
@property(nonatomic, readonly) CMTimeRange timeRange;
@end
@interface AVVideoCompositionLayerInstruction : NSObject <NSSecureCoding, NSCopying, NSMutableCopying>
@end
@interface AVMutableVideoCompositionLayerInstruction : AVVideoCompositionLayerInstruction
+ (instancetype)videoCompositionLayerInstructionWithAssetTrack:(AVAssetTrack*)track;
- (void)setTransform:(CGAffineTransform)transform atTime:(CMTime)time;
- (void)setOpacity:(float)opacity atTime:(CMTime)time;
@end
@interface AVMutableVideoCompositionInstruction : AVVideoCompositionInstruction
+ (instancetype)videoCompositionInstruction;
@property(nonatomic) CMTimeRange timeRange;
@property(nonatomic, copy) NSArray<AVVideoCompositionLayerInstruction*>* layerInstructions;
@end
@interface AVVideoCompositionCoreAnimationTool : NSObject
+ (instancetype)videoCompositionCoreAnimationToolWithPostProcessingAsVideoLayer:(CALayer*)video
                                                                        inLayer:(CALayer*)layer;
@end
@interface AVVideoComposition : NSObject <NSCopying, NSMutableCopying>
@property(nonatomic, readonly) CMTime frameDuration;
@property(nonatomic, readonly) CGSize renderSize;
@end
@interface AVMutableVideoComposition : AVVideoComposition
+ (AVMutableVideoComposition*)videoComposition;
+ (AVMutableVideoComposition*)videoCompositionWithPropertiesOfAsset:(AVAsset*)asset;
@property(nonatomic) CMTime frameDuration;
@property(nonatomic) CGSize renderSize;
@property(nonatomic, copy) NSArray<AVVideoCompositionInstruction*>* instructions;
@property(nullable, nonatomic, retain) AVVideoCompositionCoreAnimationTool* animationTool;
@end
@interface AVAudioMixInputParameters : NSObject <NSCopying, NSMutableCopying>
@end
@interface AVMutableAudioMixInputParameters : AVAudioMixInputParameters
+ (instancetype)audioMixInputParametersWithTrack:(nullable AVAssetTrack*)track;
- (void)setVolume:(float)volume atTime:(CMTime)time;
@end
@interface AVAudioMix : NSObject <NSCopying, NSMutableCopying>
@end
@interface AVMutableAudioMix : AVAudioMix
+ (instancetype)audioMix;
@property(nonatomic, copy) NSArray<AVAudioMixInputParameters*>* inputParameters;
@end

NS_ASSUME_NONNULL_END
