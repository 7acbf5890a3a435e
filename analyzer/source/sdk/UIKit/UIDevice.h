// Stand-in for UIKit's device.
#pragma once

#import <UIKit/UIResponder.h>

NS_ASSUME_NONNULL_BEGIN

@interface UIDevice : NSObject
@property(class, nonatomic, readonly) UIDevice* currentDevice;
@property(nonatomic, readonly, strong) NSString* name;
@property(nonatomic, readonly, strong) NSString* model;
@property(nonatomic, readonly, strong) NSString* localizedModel;
@property(nonatomic, readonly, strong) NSString* systemName;
@property(nonatomic, readonly, strong) NSString* systemVersion;
@property(nonatomic, readonly) UIDeviceOrientation orientation;
@property(nullable, nonatomic, readonly, strong) NSUUID* identifierForVendor;
@property(nonatomic, readonly, getter=isGeneratingDeviceOrientationNotifications) BOOL generatesDeviceOrientationNotifications;
- (void)beginGeneratingDeviceOrientationNotifications;
- (void)endGeneratingDeviceOrientationNotifications;
@property(nonatomic, getter=isBatteryMonitoringEnabled) BOOL batteryMonitoringEnabled;
@property(nonatomic, readonly) UIDeviceBatteryState batteryState;
@property(nonatomic, readonly) float batteryLevel;
@property(nonatomic, getter=isProximityMonitoringEnabled) BOOL proximityMonitoringEnabled;
@property(nonatomic, readonly) BOOL proximityState;
@property(nonatomic, readonly, getter=isMultitaskingSupported) BOOL multitaskingSupported;
@property(nonatomic, readonly) UIUserInterfaceIdiom userInterfaceIdiom;
- (void)playInputClick;
@end

NS_ASSUME_NONNULL_END
