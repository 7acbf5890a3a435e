// Every framework and C header that this description has: what the precompiled headers hold.
#pragma once

#if __has_include(<objc/runtime.h>)
#include <objc/runtime.h>
#endif
#if __has_include(<objc/message.h>)
#include <objc/message.h>
#endif
#if __has_include(<dispatch/dispatch.h>)
#include <dispatch/dispatch.h>
#endif
#if __has_include(<os/log.h>)
#include <os/log.h>
#endif
#if __has_include(<CommonCrypto/CommonCrypto.h>)
#include <CommonCrypto/CommonCrypto.h>
#endif
#if __has_include(<sys/types.h>)
#include <sys/types.h>
#endif
#if __has_include(<sys/stat.h>)
#include <sys/stat.h>
#endif
#if __has_include(<sys/time.h>)
#include <sys/time.h>
#endif
#if __has_include(<sys/sysctl.h>)
#include <sys/sysctl.h>
#endif
#if __has_include(<sys/utsname.h>)
#include <sys/utsname.h>
#endif
#if __has_include(<sys/socket.h>)
#include <sys/socket.h>
#endif
#if __has_include(<sys/mount.h>)
#include <sys/mount.h>
#endif
#if __has_include(<sys/param.h>)
#include <sys/param.h>
#endif
#if __has_include(<netinet/in.h>)
#include <netinet/in.h>
#endif
#if __has_include(<arpa/inet.h>)
#include <arpa/inet.h>
#endif
#if __has_include(<netdb.h>)
#include <netdb.h>
#endif
#if __has_include(<ifaddrs.h>)
#include <ifaddrs.h>
#endif
#if __has_include(<net/if.h>)
#include <net/if.h>
#endif
#if __has_include(<mach/mach.h>)
#include <mach/mach.h>
#endif
#if __has_include(<mach/mach_time.h>)
#include <mach/mach_time.h>
#endif
#if __has_include(<mach-o/dyld.h>)
#include <mach-o/dyld.h>
#endif
#if __has_include(<mach-o/loader.h>)
#include <mach-o/loader.h>
#endif
#if __has_include(<pthread.h>)
#include <pthread.h>
#endif
#if __has_include(<unistd.h>)
#include <unistd.h>
#endif
#if __has_include(<fcntl.h>)
#include <fcntl.h>
#endif
#if __has_include(<errno.h>)
#include <errno.h>
#endif
#if __has_include(<time.h>)
#include <time.h>
#endif
#if __has_include(<math.h>)
#include <math.h>
#endif
#if __has_include(<ctype.h>)
#include <ctype.h>
#endif
#if __has_include(<assert.h>)
#include <assert.h>
#endif
#if __has_include(<signal.h>)
#include <signal.h>
#endif
#if __has_include(<stdatomic.h>)
#include <stdatomic.h>
#endif
#if __has_include(<stdio.h>)
#include <stdio.h>
#endif
#if __has_include(<stdlib.h>)
#include <stdlib.h>
#endif
#if __has_include(<string.h>)
#include <string.h>
#endif
#if __has_include(<stdbool.h>)
#include <stdbool.h>
#endif
#if __has_include(<stdint.h>)
#include <stdint.h>
#endif
#if __has_include(<stdarg.h>)
#include <stdarg.h>
#endif
#if __has_include(<limits.h>)
#include <limits.h>
#endif
#if __has_include(<float.h>)
#include <float.h>
#endif
#if __has_include(<dlfcn.h>)
#include <dlfcn.h>
#endif
#if __has_include(<libkern/OSAtomic.h>)
#include <libkern/OSAtomic.h>
#endif
#if __has_include(<sqlite3.h>)
#include <sqlite3.h>
#endif
#if __has_include(<zlib.h>)
#include <zlib.h>
#endif
#if __has_include(<execinfo.h>)
#include <execinfo.h>
#endif
#if __has_include(<simd/simd.h>)
#include <simd/simd.h>
#endif
#ifdef __OBJC__
#if __has_include(<Foundation/Foundation.h>)
#import <Foundation/Foundation.h>
#endif
#if __has_include(<CoreFoundation/CoreFoundation.h>)
#import <CoreFoundation/CoreFoundation.h>
#endif
#if __has_include(<UIKit/UIKit.h>)
#import <UIKit/UIKit.h>
#endif
#if __has_include(<CoreGraphics/CoreGraphics.h>)
#import <CoreGraphics/CoreGraphics.h>
#endif
#if __has_include(<QuartzCore/QuartzCore.h>)
#import <QuartzCore/QuartzCore.h>
#endif
#if __has_include(<CoreText/CoreText.h>)
#import <CoreText/CoreText.h>
#endif
#if __has_include(<CoreImage/CoreImage.h>)
#import <CoreImage/CoreImage.h>
#endif
#if __has_include(<CoreMedia/CoreMedia.h>)
#import <CoreMedia/CoreMedia.h>
#endif
#if __has_include(<CoreVideo/CoreVideo.h>)
#import <CoreVideo/CoreVideo.h>
#endif
#if __has_include(<CoreAudio/CoreAudio.h>)
#import <CoreAudio/CoreAudio.h>
#endif
#if __has_include(<AVFoundation/AVFoundation.h>)
#import <AVFoundation/AVFoundation.h>
#endif
#if __has_include(<AVFAudio/AVFAudio.h>)
#import <AVFAudio/AVFAudio.h>
#endif
#if __has_include(<AVKit/AVKit.h>)
#import <AVKit/AVKit.h>
#endif
#if __has_include(<AudioToolbox/AudioToolbox.h>)
#import <AudioToolbox/AudioToolbox.h>
#endif
#if __has_include(<AudioUnit/AudioUnit.h>)
#import <AudioUnit/AudioUnit.h>
#endif
#if __has_include(<VideoToolbox/VideoToolbox.h>)
#import <VideoToolbox/VideoToolbox.h>
#endif
#if __has_include(<MediaPlayer/MediaPlayer.h>)
#import <MediaPlayer/MediaPlayer.h>
#endif
#if __has_include(<ImageIO/ImageIO.h>)
#import <ImageIO/ImageIO.h>
#endif
#if __has_include(<Metal/Metal.h>)
#import <Metal/Metal.h>
#endif
#if __has_include(<MetalKit/MetalKit.h>)
#import <MetalKit/MetalKit.h>
#endif
#if __has_include(<ModelIO/ModelIO.h>)
#import <ModelIO/ModelIO.h>
#endif
#if __has_include(<SceneKit/SceneKit.h>)
#import <SceneKit/SceneKit.h>
#endif
#if __has_include(<SpriteKit/SpriteKit.h>)
#import <SpriteKit/SpriteKit.h>
#endif
#if __has_include(<GameKit/GameKit.h>)
#import <GameKit/GameKit.h>
#endif
#if __has_include(<ARKit/ARKit.h>)
#import <ARKit/ARKit.h>
#endif
#if __has_include(<RealityKit/RealityKit.h>)
#import <RealityKit/RealityKit.h>
#endif
#if __has_include(<Vision/Vision.h>)
#import <Vision/Vision.h>
#endif
#if __has_include(<CoreML/CoreML.h>)
#import <CoreML/CoreML.h>
#endif
#if __has_include(<Accelerate/Accelerate.h>)
#import <Accelerate/Accelerate.h>
#endif
#if __has_include(<CoreMotion/CoreMotion.h>)
#import <CoreMotion/CoreMotion.h>
#endif
#if __has_include(<CoreLocation/CoreLocation.h>)
#import <CoreLocation/CoreLocation.h>
#endif
#if __has_include(<MapKit/MapKit.h>)
#import <MapKit/MapKit.h>
#endif
#if __has_include(<CoreBluetooth/CoreBluetooth.h>)
#import <CoreBluetooth/CoreBluetooth.h>
#endif
#if __has_include(<CoreNFC/CoreNFC.h>)
#import <CoreNFC/CoreNFC.h>
#endif
#if __has_include(<CoreTelephony/CoreTelephony.h>)
#import <CoreTelephony/CoreTelephony.h>
#endif
#if __has_include(<CoreData/CoreData.h>)
#import <CoreData/CoreData.h>
#endif
#if __has_include(<CoreSpotlight/CoreSpotlight.h>)
#import <CoreSpotlight/CoreSpotlight.h>
#endif
#if __has_include(<CoreServices/CoreServices.h>)
#import <CoreServices/CoreServices.h>
#endif
#if __has_include(<MobileCoreServices/MobileCoreServices.h>)
#import <MobileCoreServices/MobileCoreServices.h>
#endif
#if __has_include(<UniformTypeIdentifiers/UniformTypeIdentifiers.h>)
#import <UniformTypeIdentifiers/UniformTypeIdentifiers.h>
#endif
#if __has_include(<Contacts/Contacts.h>)
#import <Contacts/Contacts.h>
#endif
#if __has_include(<ContactsUI/ContactsUI.h>)
#import <ContactsUI/ContactsUI.h>
#endif
#if __has_include(<AddressBook/AddressBook.h>)
#import <AddressBook/AddressBook.h>
#endif
#if __has_include(<AddressBookUI/AddressBookUI.h>)
#import <AddressBookUI/AddressBookUI.h>
#endif
#if __has_include(<EventKit/EventKit.h>)
#import <EventKit/EventKit.h>
#endif
#if __has_include(<EventKitUI/EventKitUI.h>)
#import <EventKitUI/EventKitUI.h>
#endif
#if __has_include(<HealthKit/HealthKit.h>)
#import <HealthKit/HealthKit.h>
#endif
#if __has_include(<HomeKit/HomeKit.h>)
#import <HomeKit/HomeKit.h>
#endif
#if __has_include(<Photos/Photos.h>)
#import <Photos/Photos.h>
#endif
#if __has_include(<PhotosUI/PhotosUI.h>)
#import <PhotosUI/PhotosUI.h>
#endif
#if __has_include(<AssetsLibrary/AssetsLibrary.h>)
#import <AssetsLibrary/AssetsLibrary.h>
#endif
#if __has_include(<MessageUI/MessageUI.h>)
#import <MessageUI/MessageUI.h>
#endif
#if __has_include(<Messages/Messages.h>)
#import <Messages/Messages.h>
#endif
#if __has_include(<MultipeerConnectivity/MultipeerConnectivity.h>)
#import <MultipeerConnectivity/MultipeerConnectivity.h>
#endif
#if __has_include(<Network/Network.h>)
#import <Network/Network.h>
#endif
#if __has_include(<NetworkExtension/NetworkExtension.h>)
#import <NetworkExtension/NetworkExtension.h>
#endif
#if __has_include(<CFNetwork/CFNetwork.h>)
#import <CFNetwork/CFNetwork.h>
#endif
#if __has_include(<SystemConfiguration/SystemConfiguration.h>)
#import <SystemConfiguration/SystemConfiguration.h>
#endif
#if __has_include(<Security/Security.h>)
#import <Security/Security.h>
#endif
#if __has_include(<LocalAuthentication/LocalAuthentication.h>)
#import <LocalAuthentication/LocalAuthentication.h>
#endif
#if __has_include(<CryptoKit/CryptoKit.h>)
#import <CryptoKit/CryptoKit.h>
#endif
#if __has_include(<DeviceCheck/DeviceCheck.h>)
#import <DeviceCheck/DeviceCheck.h>
#endif
#if __has_include(<AuthenticationServices/AuthenticationServices.h>)
#import <AuthenticationServices/AuthenticationServices.h>
#endif
#if __has_include(<SafariServices/SafariServices.h>)
#import <SafariServices/SafariServices.h>
#endif
#if __has_include(<WebKit/WebKit.h>)
#import <WebKit/WebKit.h>
#endif
#if __has_include(<JavaScriptCore/JavaScriptCore.h>)
#import <JavaScriptCore/JavaScriptCore.h>
#endif
#if __has_include(<StoreKit/StoreKit.h>)
#import <StoreKit/StoreKit.h>
#endif
#if __has_include(<PassKit/PassKit.h>)
#import <PassKit/PassKit.h>
#endif
#if __has_include(<AdSupport/AdSupport.h>)
#import <AdSupport/AdSupport.h>
#endif
#if __has_include(<AppTrackingTransparency/AppTrackingTransparency.h>)
#import <AppTrackingTransparency/AppTrackingTransparency.h>
#endif
#if __has_include(<AdServices/AdServices.h>)
#import <AdServices/AdServices.h>
#endif
#if __has_include(<AdAttributionKit/AdAttributionKit.h>)
#import <AdAttributionKit/AdAttributionKit.h>
#endif
#if __has_include(<iAd/iAd.h>)
#import <iAd/iAd.h>
#endif
#if __has_include(<PushKit/PushKit.h>)
#import <PushKit/PushKit.h>
#endif
#if __has_include(<CallKit/CallKit.h>)
#import <CallKit/CallKit.h>
#endif
#if __has_include(<PushToTalk/PushToTalk.h>)
#import <PushToTalk/PushToTalk.h>
#endif
#if __has_include(<Intents/Intents.h>)
#import <Intents/Intents.h>
#endif
#if __has_include(<IntentsUI/IntentsUI.h>)
#import <IntentsUI/IntentsUI.h>
#endif
#if __has_include(<UserNotifications/UserNotifications.h>)
#import <UserNotifications/UserNotifications.h>
#endif
#if __has_include(<UserNotificationsUI/UserNotificationsUI.h>)
#import <UserNotificationsUI/UserNotificationsUI.h>
#endif
#if __has_include(<BackgroundTasks/BackgroundTasks.h>)
#import <BackgroundTasks/BackgroundTasks.h>
#endif
#if __has_include(<WatchConnectivity/WatchConnectivity.h>)
#import <WatchConnectivity/WatchConnectivity.h>
#endif
#if __has_include(<WatchKit/WatchKit.h>)
#import <WatchKit/WatchKit.h>
#endif
#if __has_include(<ExternalAccessory/ExternalAccessory.h>)
#import <ExternalAccessory/ExternalAccessory.h>
#endif
#if __has_include(<CarPlay/CarPlay.h>)
#import <CarPlay/CarPlay.h>
#endif
#if __has_include(<ReplayKit/ReplayKit.h>)
#import <ReplayKit/ReplayKit.h>
#endif
#if __has_include(<Speech/Speech.h>)
#import <Speech/Speech.h>
#endif
#if __has_include(<SoundAnalysis/SoundAnalysis.h>)
#import <SoundAnalysis/SoundAnalysis.h>
#endif
#if __has_include(<SensitiveContentAnalysis/SensitiveContentAnalysis.h>)
#import <SensitiveContentAnalysis/SensitiveContentAnalysis.h>
#endif
#if __has_include(<NaturalLanguage/NaturalLanguage.h>)
#import <NaturalLanguage/NaturalLanguage.h>
#endif
#if __has_include(<QuickLook/QuickLook.h>)
#import <QuickLook/QuickLook.h>
#endif
#if __has_include(<QuickLookThumbnailing/QuickLookThumbnailing.h>)
#import <QuickLookThumbnailing/QuickLookThumbnailing.h>
#endif
#if __has_include(<CloudKit/CloudKit.h>)
#import <CloudKit/CloudKit.h>
#endif
#if __has_include(<ClassKit/ClassKit.h>)
#import <ClassKit/ClassKit.h>
#endif
#if __has_include(<DeviceActivity/DeviceActivity.h>)
#import <DeviceActivity/DeviceActivity.h>
#endif
#if __has_include(<FamilyControls/FamilyControls.h>)
#import <FamilyControls/FamilyControls.h>
#endif
#if __has_include(<ManagedSettings/ManagedSettings.h>)
#import <ManagedSettings/ManagedSettings.h>
#endif
#if __has_include(<PDFKit/PDFKit.h>)
#import <PDFKit/PDFKit.h>
#endif
#if __has_include(<IOSurface/IOSurface.h>)
#import <IOSurface/IOSurface.h>
#endif
#if __has_include(<OpenGLES/OpenGLES.h>)
#import <OpenGLES/OpenGLES.h>
#endif
#if __has_include(<GLKit/GLKit.h>)
#import <GLKit/GLKit.h>
#endif
#if __has_include(<GameController/GameController.h>)
#import <GameController/GameController.h>
#endif
#if __has_include(<NotificationCenter/NotificationCenter.h>)
#import <NotificationCenter/NotificationCenter.h>
#endif
#if __has_include(<Social/Social.h>)
#import <Social/Social.h>
#endif
#if __has_include(<Accounts/Accounts.h>)
#import <Accounts/Accounts.h>
#endif
#if __has_include(<Twitter/Twitter.h>)
#import <Twitter/Twitter.h>
#endif
#if __has_include(<ProximityReader/ProximityReader.h>)
#import <ProximityReader/ProximityReader.h>
#endif
#if __has_include(<NearbyInteraction/NearbyInteraction.h>)
#import <NearbyInteraction/NearbyInteraction.h>
#endif
#if __has_include(<VisionKit/VisionKit.h>)
#import <VisionKit/VisionKit.h>
#endif
#if __has_include(<MetricKit/MetricKit.h>)
#import <MetricKit/MetricKit.h>
#endif
#if __has_include(<OSLog/OSLog.h>)
#import <OSLog/OSLog.h>
#endif
#if __has_include(<GroupActivities/GroupActivities.h>)
#import <GroupActivities/GroupActivities.h>
#endif
#if __has_include(<SharedWithYou/SharedWithYou.h>)
#import <SharedWithYou/SharedWithYou.h>
#endif
#if __has_include(<LinkPresentation/LinkPresentation.h>)
#import <LinkPresentation/LinkPresentation.h>
#endif
#if __has_include(<BusinessChat/BusinessChat.h>)
#import <BusinessChat/BusinessChat.h>
#endif
#if __has_include(<IdentityLookup/IdentityLookup.h>)
#import <IdentityLookup/IdentityLookup.h>
#endif
#if __has_include(<FileProvider/FileProvider.h>)
#import <FileProvider/FileProvider.h>
#endif
#if __has_include(<FileProviderUI/FileProviderUI.h>)
#import <FileProviderUI/FileProviderUI.h>
#endif
#if __has_include(<AppClip/AppClip.h>)
#import <AppClip/AppClip.h>
#endif
#if __has_include(<BackgroundAssets/BackgroundAssets.h>)
#import <BackgroundAssets/BackgroundAssets.h>
#endif
#if __has_include(<CoreAudioTypes/CoreAudioTypes.h>)
#import <CoreAudioTypes/CoreAudioTypes.h>
#endif
#if __has_include(<ScreenTime/ScreenTime.h>)
#import <ScreenTime/ScreenTime.h>
#endif
#endif
#if defined(__cplusplus) && __has_include(<__all>)
#include <__all>
#endif
