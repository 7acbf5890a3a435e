// Stand-in for ScreenTime: web page use.
#pragma once

#import <Foundation/Foundation.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface STWebpageController : UIViewController
@property(nullable, copy) NSURL* URL;
@property BOOL suppressUsageRecording;
@end

NS_ASSUME_NONNULL_END
