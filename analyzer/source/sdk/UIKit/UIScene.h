// Stand-in for UIKit's scenes and their delegates.
#pragma once

#import <UIKit/UIResponder.h>

NS_ASSUME_NONNULL_BEGIN

@interface UISceneConfiguration : NSObject <NSCopying, NSSecureCoding>
+ (instancetype)configurationWithName:(nullable NSString*)name sessionRole:(UISceneSessionRole)role;
- (instancetype)initWithName:(nullable NSString*)name sessionRole:(UISceneSessionRole)role;
@end
@interface UISceneSession : NSObject <NSSecureCoding>
@property(nonatomic, readonly) UISceneSessionRole role;
@property(nonatomic, readonly) NSString* persistentIdentifier;
@end
@interface UIOpenURLContext : NSObject
@property(nonatomic, readonly, copy) NSURL* URL;
@end
@interface UISceneConnectionOptions : NSObject
@property(nonatomic, readonly, copy) NSSet<UIOpenURLContext*>* URLContexts;
@property(nonatomic, readonly, copy) NSSet<NSUserActivity*>* userActivities;
@end
@protocol UISceneDelegate <NSObject>
@optional
- (void)scene:(UIScene*)scene willConnectToSession:(UISceneSession*)session options:(UISceneConnectionOptions*)options;
- (void)sceneDidDisconnect:(UIScene*)scene;
- (void)sceneDidBecomeActive:(UIScene*)scene;
- (void)sceneWillResignActive:(UIScene*)scene;
- (void)sceneWillEnterForeground:(UIScene*)scene;
- (void)sceneDidEnterBackground:(UIScene*)scene;
- (void)scene:(UIScene*)scene openURLContexts:(NSSet<UIOpenURLContext*>*)contexts;
- (void)scene:(UIScene*)scene continueUserActivity:(NSUserActivity*)activity;
@end
@interface UIScene : UIResponder
@property(nonatomic, readonly) UISceneSession* session;
@property(nullable, nonatomic, strong) id<UISceneDelegate> delegate;
@property(nonatomic, readonly) UISceneActivationState activationState;
@property(null_resettable, nonatomic, copy) NSString* title;
@end
@interface UIStatusBarManager : NSObject
@property(nonatomic, readonly) UIStatusBarStyle statusBarStyle;
@property(nonatomic, readonly, getter=isStatusBarHidden) BOOL statusBarHidden;
@property(nonatomic, readonly) CGRect statusBarFrame;
@end
@interface UIWindowScene : UIScene
@property(nonatomic, readonly) UIScreen* screen;
@property(nonatomic, readonly) UIInterfaceOrientation interfaceOrientation;
@property(nonatomic, readonly) UITraitCollection* traitCollection;
@property(nonatomic, readonly) NSArray<UIWindow*>* windows;
@property(nullable, nonatomic, readonly) UIWindow* keyWindow;
@property(nonatomic, readonly, nullable) UIStatusBarManager* statusBarManager;
@end
@protocol UIWindowSceneDelegate <UISceneDelegate>
@optional
@property(nullable, nonatomic, strong) UIWindow* window;
@end

NS_ASSUME_NONNULL_END
