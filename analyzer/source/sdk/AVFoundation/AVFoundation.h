// Stand-in for AVFoundation: capture, playback and the audio session.
#pragma once

#import <CoreMedia/CoreMedia.h>
#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString* AVMediaType;
FOUNDATION_EXPORT AVMediaType const AVMediaTypeVideo;
FOUNDATION_EXPORT AVMediaType const AVMediaTypeAudio;
typedef NSString* AVMetadataObjectType;
FOUNDATION_EXPORT AVMetadataObjectType const AVMetadataObjectTypeFace;
FOUNDATION_EXPORT AVMetadataObjectType const AVMetadataObjectTypeQRCode;
typedef NSString* AVAudioSessionCategory;
FOUNDATION_EXPORT AVAudioSessionCategory const AVAudioSessionCategoryPlayback;
FOUNDATION_EXPORT AVAudioSessionCategory const AVAudioSessionCategoryRecord;
FOUNDATION_EXPORT AVAudioSessionCategory const AVAudioSessionCategoryPlayAndRecord;
typedef NSString* AVAudioSessionMode;
FOUNDATION_EXPORT AVAudioSessionMode const AVAudioSessionModeVoiceChat;
FOUNDATION_EXPORT AVAudioSessionMode const AVAudioSessionModeDefault;
FOUNDATION_EXPORT NSNotificationName const AVAudioSessionInterruptionNotification;

typedef NS_OPTIONS(NSUInteger, AVAudioSessionCategoryOptions) {
  AVAudioSessionCategoryOptionMixWithOthers = 1,
  AVAudioSessionCategoryOptionAllowBluetooth = 4,
};
@interface AVAudioSession : NSObject
+ (AVAudioSession*)sharedInstance;
- (BOOL)setCategory:(AVAudioSessionCategory)category error:(NSError**)error;
- (BOOL)setCategory:(AVAudioSessionCategory)category
        withOptions:(AVAudioSessionCategoryOptions)options
              error:(NSError**)error;
- (BOOL)setCategory:(AVAudioSessionCategory)category
               mode:(AVAudioSessionMode)mode
            options:(AVAudioSessionCategoryOptions)options
              error:(NSError**)error;
- (BOOL)setActive:(BOOL)active error:(NSError**)error;
- (void)requestRecordPermission:(void (^)(BOOL granted))response;
@end

@class AVAudioPlayer, AVAudioFormat, AVAudioPCMBuffer;
@protocol AVAudioPlayerDelegate <NSObject>
@optional
- (void)audioPlayerDidFinishPlaying:(AVAudioPlayer*)player successfully:(BOOL)flag;
@end
@interface AVAudioPlayer : NSObject
- (nullable instancetype)initWithContentsOfURL:(NSURL*)url error:(NSError**)error;
- (nullable instancetype)initWithData:(NSData*)data error:(NSError**)error;
- (BOOL)prepareToPlay;
- (BOOL)play;
- (void)pause;
- (void)stop;
@property(readonly, getter=isPlaying) BOOL playing;
@property float volume;
@property NSInteger numberOfLoops;
@property(nullable, assign) id<AVAudioPlayerDelegate> delegate;
@end
@interface AVAudioNode : NSObject
- (void)installTapOnBus:(NSUInteger)bus
             bufferSize:(uint32_t)size
                 format:(nullable AVAudioFormat*)format
                  block:(void (^)(AVAudioPCMBuffer* buffer, id when))block;
@end
@interface AVAudioInputNode : AVAudioNode
@end
@interface AVAudioEngine : NSObject
@property(readonly, nonatomic) AVAudioInputNode* inputNode;
- (BOOL)startAndReturnError:(NSError**)error;
- (void)stop;
@end

@interface AVAsset : NSObject <NSCopying>
@end
@interface AVPlayerItem : NSObject <NSCopying>
+ (instancetype)playerItemWithURL:(NSURL*)url;
@end
@interface AVPlayer : NSObject
+ (instancetype)playerWithURL:(NSURL*)url;
- (void)play;
- (void)pause;
- (void)replaceCurrentItemWithPlayerItem:(nullable AVPlayerItem*)item;
@end

typedef NSString* AVCaptureDeviceType;
FOUNDATION_EXPORT AVCaptureDeviceType const AVCaptureDeviceTypeBuiltInWideAngleCamera;
FOUNDATION_EXPORT AVCaptureDeviceType const AVCaptureDeviceTypeBuiltInTrueDepthCamera IOS_SINCE(11.1);
typedef NS_ENUM(NSInteger, AVCaptureDevicePosition) {
  AVCaptureDevicePositionBack = 1,
  AVCaptureDevicePositionFront = 2
};
@interface AVCaptureDevice : NSObject
+ (nullable AVCaptureDevice*)defaultDeviceWithMediaType:(AVMediaType)type;
+ (nullable AVCaptureDevice*)defaultDeviceWithDeviceType:(AVCaptureDeviceType)device
                                               mediaType:(nullable AVMediaType)media
                                                position:(AVCaptureDevicePosition)position;
+ (void)requestAccessForMediaType:(AVMediaType)type completionHandler:(void (^)(BOOL granted))handler;
+ (NSInteger)authorizationStatusForMediaType:(AVMediaType)type;
@end
@interface AVCaptureInput : NSObject
@end
@interface AVCaptureDeviceInput : AVCaptureInput
+ (nullable instancetype)deviceInputWithDevice:(AVCaptureDevice*)device error:(NSError**)error;
@end
@class AVCaptureConnection, AVMetadataObject, AVCaptureOutput;
@interface AVCaptureOutput : NSObject
@end
@protocol AVCaptureMetadataOutputObjectsDelegate <NSObject>
@optional
- (void)captureOutput:(AVCaptureOutput*)output
    didOutputMetadataObjects:(NSArray<AVMetadataObject*>*)objects
              fromConnection:(AVCaptureConnection*)connection;
@end
@interface AVCaptureMetadataOutput : AVCaptureOutput
- (void)setMetadataObjectsDelegate:(nullable id<AVCaptureMetadataOutputObjectsDelegate>)delegate
                             queue:(nullable dispatch_queue_t)queue;
@property(null_resettable, nonatomic, copy) NSArray<AVMetadataObjectType>* metadataObjectTypes;
@end
@interface AVMetadataObject : NSObject
@property(readonly) AVMetadataObjectType type;
@property(readonly) CGRect bounds;
@end
@interface AVMetadataFaceObject : AVMetadataObject
@property(readonly) NSInteger faceID;
@property(readonly) CGFloat yawAngle;
@end
@interface AVMetadataMachineReadableCodeObject : AVMetadataObject
@property(nullable, readonly) NSString* stringValue;
@end
@interface AVCaptureConnection : NSObject
@end
@interface AVCaptureSession : NSObject
- (BOOL)canAddInput:(AVCaptureInput*)input;
- (void)addInput:(AVCaptureInput*)input;
- (void)addOutput:(AVCaptureOutput*)output;
- (void)startRunning;
- (void)stopRunning;
@property(readonly, getter=isRunning) BOOL running;
@end

NS_ASSUME_NONNULL_END
