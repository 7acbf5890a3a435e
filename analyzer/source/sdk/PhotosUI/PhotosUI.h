// Stand-in for PhotosUI: the picker, live photos and the limited library.
#pragma once

#import <Photos/Photos.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class PHPickerViewController, PHLivePhotoView;

IOS_SINCE(14.0)
@interface PHPickerFilter : NSObject <NSCopying>
@property(class, nonatomic, readonly) PHPickerFilter *imagesFilter, *videosFilter, *livePhotosFilter;
@property(class, nonatomic, readonly) PHPickerFilter* screenshotsFilter IOS_SINCE(15.0);
+ (PHPickerFilter*)anyFilterMatchingSubfilters:(NSArray<PHPickerFilter*>*)filters;
@end
typedef NS_ENUM(NSInteger, PHPickerConfigurationAssetRepresentationMode) {
  PHPickerConfigurationAssetRepresentationModeAutomatic,
  PHPickerConfigurationAssetRepresentationModeCurrent,
  PHPickerConfigurationAssetRepresentationModeCompatible,
};
IOS_SINCE(14.0)
@interface PHPickerConfiguration : NSObject <NSCopying>
@property(nonatomic) PHPickerConfigurationAssetRepresentationMode preferredAssetRepresentationMode;
@property(nonatomic) NSInteger selection;
@property(nonatomic) NSInteger selectionLimit;
@property(nullable, nonatomic, copy) PHPickerFilter* filter;
@property(nonatomic, copy) NSArray<NSString*>* preselectedAssetIdentifiers;
- (instancetype)initWithPhotoLibrary:(PHPhotoLibrary*)library;
- (instancetype)init;
@end
IOS_SINCE(14.0)
@interface PHPickerResult : NSObject
@property(nonatomic, copy, readonly) NSItemProvider* itemProvider;
@property(nullable, nonatomic, copy, readonly) NSString* assetIdentifier;
@end
@protocol PHPickerViewControllerDelegate
- (void)picker:(PHPickerViewController*)picker didFinishPicking:(NSArray<PHPickerResult*>*)results;
@end
IOS_SINCE(14.0)
@interface PHPickerViewController : UIViewController
@property(nonatomic, copy, readonly) PHPickerConfiguration* configuration;
@property(nullable, nonatomic, weak) id<PHPickerViewControllerDelegate> delegate;
- (instancetype)initWithConfiguration:(PHPickerConfiguration*)configuration;
@end
@interface PHPhotoLibrary (PhotosUISupport)
- (void)presentLimitedLibraryPickerFromViewController:(UIViewController*)controller IOS_SINCE(14.0);
- (void)presentLimitedLibraryPickerFromViewController:(UIViewController*)controller
                                    completionHandler:(void (^)(NSArray<NSString*>* identifiers))completion
    IOS_SINCE(15.0);
@end
@interface PHLivePhotoView : UIView
@property(nullable, nonatomic, strong) PHLivePhoto* livePhoto;
@property(nonatomic, getter=isMuted) BOOL muted;
- (void)startPlaybackWithStyle:(NSInteger)style;
- (void)stopPlayback;
@end

NS_ASSUME_NONNULL_END
