// Stand-in for AVKit: the player's controller, picture in picture and the route picker.
#pragma once

#import <AVFoundation/AVFoundation.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class AVPlayerViewController, AVPictureInPictureController, AVRoutePickerView;

@protocol AVPlayerViewControllerDelegate <NSObject>
@optional
- (void)playerViewControllerWillStartPictureInPicture:(AVPlayerViewController*)controller;
- (void)playerViewControllerDidStartPictureInPicture:(AVPlayerViewController*)controller;
- (void)playerViewController:(AVPlayerViewController*)controller
    failedToStartPictureInPictureWithError:(NSError*)error;
- (void)playerViewControllerDidStopPictureInPicture:(AVPlayerViewController*)controller;
- (BOOL)playerViewControllerShouldAutomaticallyDismissAtPictureInPictureStart:(AVPlayerViewController*)controller;
- (void)playerViewController:(AVPlayerViewController*)controller
    restoreUserInterfaceForPictureInPictureStopWithCompletionHandler:(void (^)(BOOL restored))completion;
@end
@interface AVPlayerViewController : UIViewController
@property(nullable, nonatomic, strong) AVPlayer* player;
@property(nonatomic) BOOL showsPlaybackControls, allowsPictureInPicturePlayback, updatesNowPlayingInfoCenter;
@property(nonatomic) BOOL entersFullScreenWhenPlaybackBegins, exitsFullScreenWhenPlaybackEnds;
@property(nonatomic) BOOL canStartPictureInPictureAutomaticallyFromInline;
@property(nonatomic, copy) AVLayerVideoGravity videoGravity;
@property(nonatomic, readonly, getter=isReadyForDisplay) BOOL readyForDisplay;
@property(nonatomic, readonly) CGRect videoBounds;
@property(nullable, nonatomic, readonly) UIView* contentOverlayView;
@property(nullable, nonatomic, weak) id<AVPlayerViewControllerDelegate> delegate;
@end

@protocol AVPictureInPictureControllerDelegate <NSObject>
@optional
- (void)pictureInPictureControllerWillStartPictureInPicture:(AVPictureInPictureController*)controller;
- (void)pictureInPictureControllerDidStartPictureInPicture:(AVPictureInPictureController*)controller;
- (void)pictureInPictureController:(AVPictureInPictureController*)controller
    failedToStartPictureInPictureWithError:(NSError*)error;
- (void)pictureInPictureControllerWillStopPictureInPicture:(AVPictureInPictureController*)controller;
- (void)pictureInPictureControllerDidStopPictureInPicture:(AVPictureInPictureController*)controller;
- (void)pictureInPictureController:(AVPictureInPictureController*)controller
    restoreUserInterfaceForPictureInPictureStopWithCompletionHandler:(void (^)(BOOL restored))completion;
@end
@protocol AVPictureInPictureSampleBufferPlaybackDelegate <NSObject>
- (void)pictureInPictureController:(AVPictureInPictureController*)controller setPlaying:(BOOL)playing;
- (CMTimeRange)pictureInPictureControllerTimeRangeForPlayback:(AVPictureInPictureController*)controller;
- (BOOL)pictureInPictureControllerIsPlaybackPaused:(AVPictureInPictureController*)controller;
- (void)pictureInPictureController:(AVPictureInPictureController*)controller
         didTransitionToRenderSize:(CMVideoDimensions)size;
- (void)pictureInPictureController:(AVPictureInPictureController*)controller
                    skipByInterval:(CMTime)interval
                 completionHandler:(void (^)(void))completion;
@end
@interface AVPictureInPictureVideoCallViewController : UIViewController
@end
@interface AVPictureInPictureControllerContentSource : NSObject
- (instancetype)initWithPlayerLayer:(AVPlayerLayer*)layer;
- (instancetype)initWithSampleBufferDisplayLayer:(AVSampleBufferDisplayLayer*)layer
                                playbackDelegate:(id<AVPictureInPictureSampleBufferPlaybackDelegate>)delegate;
- (instancetype)initWithActiveVideoCallSourceView:(UIView*)view
                            contentViewController:(AVPictureInPictureVideoCallViewController*)controller;
@end
@interface AVPictureInPictureController : NSObject
+ (BOOL)isPictureInPictureSupported;
- (nullable instancetype)initWithPlayerLayer:(AVPlayerLayer*)layer;
- (instancetype)initWithContentSource:(AVPictureInPictureControllerContentSource*)source IOS_SINCE(15.0);
@property(nullable, nonatomic, weak) id<AVPictureInPictureControllerDelegate> delegate;
@property(nonatomic, readonly) AVPlayerLayer* playerLayer;
@property(nonatomic, readonly, getter=isPictureInPicturePossible) BOOL pictureInPicturePossible;
@property(nonatomic, readonly, getter=isPictureInPictureActive) BOOL pictureInPictureActive;
@property(nonatomic) BOOL canStartPictureInPictureAutomaticallyFromInline, requiresLinearPlayback;
- (void)startPictureInPicture;
- (void)stopPictureInPicture;
- (void)invalidatePlaybackState;
@end

@protocol AVRoutePickerViewDelegate <NSObject>
@optional
- (void)routePickerViewWillBeginPresentingRoutes:(AVRoutePickerView*)view;
- (void)routePickerViewDidEndPresentingRoutes:(AVRoutePickerView*)view;
@end
@interface AVRoutePickerView : UIView
@property(nullable, nonatomic, weak) id<AVRoutePickerViewDelegate> delegate;
@property(null_resettable, nonatomic, strong) UIColor* activeTintColor;
@property(nonatomic) BOOL prioritizesVideoDevices;
@end

NS_ASSUME_NONNULL_END
