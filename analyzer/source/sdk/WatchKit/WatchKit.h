// Stand-in for WatchKit.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface WKInterfaceObject : NSObject
- (void)setHidden:(BOOL)hidden;
@end
@interface WKInterfaceLabel : WKInterfaceObject
- (void)setText:(nullable NSString*)text;
@end
@interface WKInterfaceController : NSObject
- (instancetype)init;
- (void)awakeWithContext:(nullable id)context;
- (void)willActivate;
@end
@protocol WKApplicationDelegate <NSObject>
@optional
- (void)applicationDidFinishLaunching;
@end
@interface WKExtension : NSObject
+ (WKExtension*)sharedExtension;
@end
extern int WKApplicationMain(int argc, char* _Nullable argv[_Nonnull], NSString* _Nullable delegate);

NS_ASSUME_NONNULL_END
