// Stand-in for AVFoundation.
#pragma once

#import <AVFoundation/AVAsset.h>
#import <AVFoundation/AVAssetWriting.h>
#import <AVFoundation/AVAudioEngine.h>
#import <AVFoundation/AVAudioPlayer.h>
#import <AVFoundation/AVAudioSession.h>
#import <AVFoundation/AVCaptureDevice.h>
#import <AVFoundation/AVCaptureOutput.h>
#import <AVFoundation/AVCapturePhotoOutput.h>
#import <AVFoundation/AVCaptureSession.h>
#import <AVFoundation/AVDepthData.h>
#import <AVFoundation/AVMediaFormat.h>
#import <AVFoundation/AVMetadataObject.h>
#import <AVFoundation/AVPlayer.h>
#import <AVFoundation/AVSpeechSynthesis.h>
