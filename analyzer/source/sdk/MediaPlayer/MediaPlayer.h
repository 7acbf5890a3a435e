// Stand-in for MediaPlayer: now playing, remote commands, the music library and volume.
#pragma once

#import <Foundation/Foundation.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class MPMediaItem, MPMediaItemArtwork, MPRemoteCommandEvent, MPMediaPickerController, MPMediaItemCollection, AVPlayer;
FOUNDATION_EXPORT NSString *const MPMediaItemPropertyTitle, *const MPMediaItemPropertyArtist,
    *const MPMediaItemPropertyAlbumTitle, *const MPMediaItemPropertyArtwork, *const MPMediaItemPropertyPersistentID,
    *const MPMediaItemPropertyPlaybackDuration, *const MPMediaItemPropertyAssetURL, *const MPMediaItemPropertyGenre,
    *const MPNowPlayingInfoPropertyElapsedPlaybackTime, *const MPNowPlayingInfoPropertyPlaybackRate,
    *const MPNowPlayingInfoPropertyDefaultPlaybackRate, *const MPNowPlayingInfoPropertyPlaybackQueueIndex,
    *const MPNowPlayingInfoPropertyPlaybackQueueCount, *const MPNowPlayingInfoPropertyIsLiveStream,
    *const MPNowPlayingInfoPropertyMediaType;
FOUNDATION_EXPORT NSNotificationName const MPMusicPlayerControllerPlaybackStateDidChangeNotification,
    MPMusicPlayerControllerNowPlayingItemDidChangeNotification, MPMediaLibraryDidChangeNotification;
typedef NS_ENUM(NSUInteger, MPNowPlayingPlaybackState) {
  MPNowPlayingPlaybackStateUnknown,
  MPNowPlayingPlaybackStatePlaying,
  MPNowPlayingPlaybackStatePaused,
  MPNowPlayingPlaybackStateStopped,
  MPNowPlayingPlaybackStateInterrupted,
};
typedef NS_ENUM(NSInteger, MPRemoteCommandHandlerStatus) {
  MPRemoteCommandHandlerStatusSuccess = 0,
  MPRemoteCommandHandlerStatusNoSuchContent = 100,
  MPRemoteCommandHandlerStatusNoActionableNowPlayingItem = 110,
  MPRemoteCommandHandlerStatusDeviceNotFound = 120,
  MPRemoteCommandHandlerStatusCommandFailed = 200,
};
typedef NS_ENUM(NSInteger, MPMediaLibraryAuthorizationStatus) {
  MPMediaLibraryAuthorizationStatusNotDetermined,
  MPMediaLibraryAuthorizationStatusDenied,
  MPMediaLibraryAuthorizationStatusRestricted,
  MPMediaLibraryAuthorizationStatusAuthorized,
};
typedef NS_OPTIONS(NSUInteger, MPMediaType) {
  MPMediaTypeMusic = 1,
  MPMediaTypePodcast = 2,
  MPMediaTypeAudioBook = 4,
  MPMediaTypeAnyAudio = 255,
  MPMediaTypeAny = ~0ul,
};
typedef NS_ENUM(NSInteger, MPMusicPlaybackState) {
  MPMusicPlaybackStateStopped,
  MPMusicPlaybackStatePlaying,
  MPMusicPlaybackStatePaused,
  MPMusicPlaybackStateInterrupted,
};
@interface MPNowPlayingInfoCenter : NSObject
+ (MPNowPlayingInfoCenter*)defaultCenter;
@property(nullable, copy) NSDictionary<NSString*, id>* nowPlayingInfo;
@property MPNowPlayingPlaybackState playbackState IOS_SINCE(13.0);
@end
@interface MPRemoteCommand : NSObject
@property(nonatomic, getter=isEnabled) BOOL enabled;
- (void)addTarget:(id)target action:(SEL)action;
- (void)removeTarget:(nullable id)target;
- (void)removeTarget:(id)target action:(nullable SEL)action;
- (id)addTargetWithHandler:(MPRemoteCommandHandlerStatus (^)(MPRemoteCommandEvent* event))handler;
@end
@interface MPSkipIntervalCommand : MPRemoteCommand
@property(nonatomic, copy) NSArray<NSNumber*>* preferredIntervals;
@end
@interface MPChangePlaybackPositionCommand : MPRemoteCommand
@end
@interface MPChangePlaybackRateCommand : MPRemoteCommand
@property(nonatomic, copy) NSArray<NSNumber*>* supportedPlaybackRates;
@end
@interface MPRemoteCommandEvent : NSObject
@property(nonatomic, readonly) MPRemoteCommand* command;
@property(nonatomic, readonly) NSTimeInterval timestamp;
@end
@interface MPChangePlaybackPositionCommandEvent : MPRemoteCommandEvent
@property(nonatomic, readonly) NSTimeInterval positionTime;
@end
@interface MPSkipIntervalCommandEvent : MPRemoteCommandEvent
@property(nonatomic, readonly) NSTimeInterval interval;
@end
@interface MPRemoteCommandCenter : NSObject
+ (MPRemoteCommandCenter*)sharedCommandCenter;
@property(nonatomic, readonly) MPRemoteCommand *playCommand, *pauseCommand, *stopCommand, *togglePlayPauseCommand,
    *nextTrackCommand, *previousTrackCommand, *seekForwardCommand, *seekBackwardCommand;
@property(nonatomic, readonly) MPSkipIntervalCommand *skipForwardCommand, *skipBackwardCommand;
@property(nonatomic, readonly) MPChangePlaybackPositionCommand* changePlaybackPositionCommand;
@property(nonatomic, readonly) MPChangePlaybackRateCommand* changePlaybackRateCommand;
@end
@interface MPMediaItemArtwork : NSObject
- (instancetype)initWithBoundsSize:(CGSize)size requestHandler:(UIImage* (^)(CGSize size))handler;
- (instancetype)initWithImage:(UIImage*)image;
- (nullable UIImage*)imageWithSize:(CGSize)size;
@end
@interface MPMediaEntity : NSObject <NSSecureCoding>
@property(nonatomic, readonly) uint64_t persistentID;
- (nullable id)valueForProperty:(NSString*)property;
@end
@interface MPMediaItem : MPMediaEntity
@property(nullable, nonatomic, readonly) NSString *title, *artist, *albumTitle, *genre;
@property(nonatomic, readonly) NSTimeInterval playbackDuration;
@property(nullable, nonatomic, readonly) MPMediaItemArtwork* artwork;
@property(nullable, nonatomic, readonly) NSURL* assetURL;
@end
@interface MPMediaItemCollection : MPMediaEntity
@property(nonatomic, readonly) NSArray<MPMediaItem*>* items;
@property(nonatomic, readonly) NSUInteger count;
@end
@interface MPMediaQuery : NSObject <NSCopying, NSSecureCoding>
+ (MPMediaQuery*)songsQuery;
+ (MPMediaQuery*)albumsQuery;
+ (MPMediaQuery*)playlistsQuery;
@property(nullable, nonatomic, readonly) NSArray<MPMediaItem*>* items;
@property(nullable, nonatomic, readonly) NSArray<MPMediaItemCollection*>* collections;
@end
@interface MPMediaLibrary : NSObject <NSSecureCoding>
+ (MPMediaLibrary*)defaultMediaLibrary;
+ (MPMediaLibraryAuthorizationStatus)authorizationStatus;
+ (void)requestAuthorization:(void (^)(MPMediaLibraryAuthorizationStatus status))completion;
@end
@protocol MPMediaPickerControllerDelegate <NSObject>
@optional
- (void)mediaPicker:(MPMediaPickerController*)picker didPickMediaItems:(MPMediaItemCollection*)items;
- (void)mediaPickerDidCancel:(MPMediaPickerController*)picker;
@end
@interface MPMediaPickerController : UIViewController
- (instancetype)initWithMediaTypes:(MPMediaType)types;
@property(nullable, nonatomic, weak) id<MPMediaPickerControllerDelegate> delegate;
@property(nonatomic) BOOL allowsPickingMultipleItems;
@end
@interface MPMusicPlayerController : NSObject
@property(class, nonatomic, readonly) MPMusicPlayerController *applicationMusicPlayer, *systemMusicPlayer;
@property(nonatomic, readonly) MPMusicPlaybackState playbackState;
@property(nullable, nonatomic, copy) MPMediaItem* nowPlayingItem;
- (void)setQueueWithQuery:(MPMediaQuery*)query;
- (void)setQueueWithItemCollection:(MPMediaItemCollection*)items;
- (void)setQueueWithStoreIDs:(NSArray<NSString*>*)identifiers;
- (void)play;
- (void)pause;
- (void)stop;
- (void)skipToNextItem;
- (void)beginGeneratingPlaybackNotifications;
@end
@interface MPVolumeView : UIView
@property(nonatomic) BOOL showsVolumeSlider, showsRouteButton;
@end
@interface MPMoviePlayerController : NSObject
- (instancetype)initWithContentURL:(nullable NSURL*)url;
@property(nonatomic, readonly) UIView* view;
- (void)play;
- (void)pause;
- (void)stop;
@end

NS_ASSUME_NONNULL_END
