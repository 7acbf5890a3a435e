// Stand-in for Photos' library: permission, changes and observers.
#pragma once

#import <Photos/PHChange.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, PHAuthorizationStatus) {
  PHAuthorizationStatusNotDetermined,
  PHAuthorizationStatusRestricted,
  PHAuthorizationStatusDenied,
  PHAuthorizationStatusAuthorized,
  PHAuthorizationStatusLimited,
};
typedef NS_ENUM(NSInteger, PHAccessLevel) { PHAccessLevelAddOnly = 1, PHAccessLevelReadWrite = 2 };
FOUNDATION_EXPORT NSErrorDomain const PHPhotosErrorDomain;

@protocol PHPhotoLibraryChangeObserver <NSObject>
- (void)photoLibraryDidChange:(PHChange*)change;
@end
@protocol PHPhotoLibraryAvailabilityObserver <NSObject>
- (void)photoLibraryDidBecomeUnavailable:(id)library;
@end
@interface PHPhotoLibrary : NSObject
+ (PHPhotoLibrary*)sharedPhotoLibrary;
+ (PHAuthorizationStatus)authorizationStatusForAccessLevel:(PHAccessLevel)level IOS_SINCE(14.0);
+ (void)requestAuthorizationForAccessLevel:(PHAccessLevel)level
                                   handler:(void (^)(PHAuthorizationStatus status))handler IOS_SINCE(14.0);
+ (PHAuthorizationStatus)authorizationStatus;
+ (void)requestAuthorization:(void (^)(PHAuthorizationStatus status))handler;
- (void)performChanges:(dispatch_block_t)block
     completionHandler:(nullable void (^)(BOOL success, NSError* _Nullable error))completion;
- (BOOL)performChangesAndWait:(dispatch_block_t)block error:(NSError**)error;
- (void)registerChangeObserver:(id<PHPhotoLibraryChangeObserver>)observer;
- (void)unregisterChangeObserver:(id<PHPhotoLibraryChangeObserver>)observer;
@end

NS_ASSUME_NONNULL_END
