// Stand-in for UIKit's navigation bars, tab bars, toolbars and search bars.
#pragma once

#import <UIKit/UIViewController.h>
#import <UIKit/UIVisualEffectView.h>

NS_ASSUME_NONNULL_BEGIN

@class UINavigationBar, UITabBar, UIToolbar, UISearchBar, UISearchController, UISearchTextField;
typedef NS_ENUM(NSInteger, UIBarStyle) { UIBarStyleDefault, UIBarStyleBlack, UIBarStyleBlackOpaque = 1, UIBarStyleBlackTranslucent = 2 };
typedef NS_ENUM(NSInteger, UIBarMetrics) { UIBarMetricsDefault, UIBarMetricsCompact };
typedef NS_ENUM(NSInteger, UIBarPosition) { UIBarPositionAny, UIBarPositionBottom, UIBarPositionTop, UIBarPositionTopAttached };
typedef NS_ENUM(NSInteger, UITabBarSystemItem) { UITabBarSystemItemMore, UITabBarSystemItemFavorites, UITabBarSystemItemFeatured, UITabBarSystemItemTopRated, UITabBarSystemItemRecents, UITabBarSystemItemContacts, UITabBarSystemItemHistory, UITabBarSystemItemBookmarks, UITabBarSystemItemSearch, UITabBarSystemItemDownloads, UITabBarSystemItemMostRecent, UITabBarSystemItemMostViewed };
typedef NS_ENUM(NSUInteger, UISearchBarStyle) { UISearchBarStyleDefault, UISearchBarStyleProminent, UISearchBarStyleMinimal };

@protocol UIBarPositioning <NSObject>
@property(nonatomic, readonly) UIBarPosition barPosition;
@end
@interface UIBarAppearance : NSObject <NSCopying, NSSecureCoding>
- (void)configureWithDefaultBackground;
- (void)configureWithOpaqueBackground;
- (void)configureWithTransparentBackground;
@property(nonatomic, copy, nullable) UIColor *backgroundColor, *shadowColor;
@property(nonatomic, copy, nullable) UIBlurEffect* backgroundEffect;
@property(nonatomic, strong, nullable) UIImage *backgroundImage, *shadowImage;
@end
@interface UINavigationBarAppearance : UIBarAppearance
@property(nonatomic, copy) NSDictionary<NSAttributedStringKey, id>*titleTextAttributes, *largeTitleTextAttributes;
@end
@interface UITabBarAppearance : UIBarAppearance
@property(nonatomic, readwrite, copy, nullable) UIColor* selectionIndicatorTintColor;
@end
@interface UIToolbarAppearance : UIBarAppearance
@end
@protocol UINavigationBarDelegate <NSObject>
@optional
- (BOOL)navigationBar:(UINavigationBar*)bar shouldPopItem:(UINavigationItem*)item;
- (void)navigationBar:(UINavigationBar*)bar didPopItem:(UINavigationItem*)item;
@end
@interface UINavigationBar : UIView <NSCoding, UIBarPositioning>
@property(nonatomic) UIBarStyle barStyle;
@property(nullable, nonatomic, weak) id<UINavigationBarDelegate> delegate;
@property(nonatomic, getter=isTranslucent) BOOL translucent;
@property(nonatomic) BOOL prefersLargeTitles;
@property(nullable, nonatomic, readonly, strong) UINavigationItem *topItem, *backItem;
@property(nullable, nonatomic, copy) NSArray<UINavigationItem*>* items;
@property(null_resettable, nonatomic, strong) UIColor* tintColor;
@property(nullable, nonatomic, strong) UIColor* barTintColor;
@property(nullable, nonatomic, strong) UIImage *shadowImage, *backIndicatorImage, *backIndicatorTransitionMaskImage;
@property(nullable, nonatomic, copy) NSDictionary<NSAttributedStringKey, id>*titleTextAttributes, *largeTitleTextAttributes;
@property(nonatomic, copy) UINavigationBarAppearance* standardAppearance;
@property(nonatomic, copy, nullable) UINavigationBarAppearance *compactAppearance, *scrollEdgeAppearance;
- (void)pushNavigationItem:(UINavigationItem*)item animated:(BOOL)animated;
- (nullable UINavigationItem*)popNavigationItemAnimated:(BOOL)animated;
- (void)setItems:(nullable NSArray<UINavigationItem*>*)items animated:(BOOL)animated;
- (void)setBackgroundImage:(nullable UIImage*)image forBarMetrics:(UIBarMetrics)metrics;
@end
@interface UITabBarItem : UIBarItem
- (instancetype)initWithTitle:(nullable NSString*)title image:(nullable UIImage*)image tag:(NSInteger)tag;
- (instancetype)initWithTitle:(nullable NSString*)title image:(nullable UIImage*)image selectedImage:(nullable UIImage*)selected;
- (instancetype)initWithTabBarSystemItem:(UITabBarSystemItem)item tag:(NSInteger)tag;
@property(nullable, nonatomic, strong) UIImage* selectedImage;
@property(nullable, nonatomic, copy) NSString* badgeValue;
@property(nullable, nonatomic, copy) UIColor* badgeColor;
@end
@protocol UITabBarDelegate <NSObject>
@optional
- (void)tabBar:(UITabBar*)bar didSelectItem:(UITabBarItem*)item;
@end
@interface UITabBar : UIView
@property(nullable, nonatomic, weak) id<UITabBarDelegate> delegate;
@property(nullable, nonatomic, copy) NSArray<UITabBarItem*>* items;
@property(nullable, nonatomic, weak) UITabBarItem* selectedItem;
@property(null_resettable, nonatomic, strong) UIColor* tintColor;
@property(nullable, nonatomic, strong) UIColor *barTintColor, *unselectedItemTintColor;
@property(nullable, nonatomic, strong) UIImage *backgroundImage, *shadowImage, *selectionIndicatorImage;
@property(nonatomic) UIBarStyle barStyle;
@property(nonatomic, getter=isTranslucent) BOOL translucent;
@property(nonatomic, copy) UITabBarAppearance* standardAppearance;
@property(nonatomic, copy, nullable) UITabBarAppearance* scrollEdgeAppearance;
@end
@interface UIViewController (UITabBarControllerItem)
@property(null_resettable, nonatomic, strong) UITabBarItem* tabBarItem;
@property(nonatomic) BOOL hidesBottomBarWhenPushed;
@property(nullable, nonatomic, strong) NSArray<__kindof UIBarButtonItem*>* toolbarItems;
@end
@interface UINavigationController (UIBars)
@property(nonatomic, readonly) UINavigationBar* navigationBar;
@property(null_resettable, nonatomic, readonly) UIToolbar* toolbar;
@property(nonatomic, getter=isToolbarHidden) BOOL toolbarHidden;
@property(nonatomic) BOOL hidesBarsOnSwipe, hidesBarsOnTap;
@property(nullable, nonatomic, readonly) UIGestureRecognizer* interactivePopGestureRecognizer;
@property(nullable, nonatomic, weak) id<UINavigationControllerDelegate> delegate;
- (void)setViewControllers:(NSArray<UIViewController*>*)controllers animated:(BOOL)animated;
- (void)setNavigationBarHidden:(BOOL)hidden animated:(BOOL)animated;
- (nullable NSArray<__kindof UIViewController*>*)popToViewController:(UIViewController*)controller animated:(BOOL)animated;
@end
@interface UITabBarController (UIBars)
@property(nonatomic, readonly) UITabBar* tabBar;
@property(nullable, nonatomic, weak) id<UITabBarDelegate> delegate;
@end
@interface UIToolbar : UIView <UIBarPositioning>
@property(nonatomic) UIBarStyle barStyle;
@property(nullable, nonatomic, copy) NSArray<UIBarButtonItem*>* items;
@property(nonatomic, getter=isTranslucent) BOOL translucent;
@property(null_resettable, nonatomic, strong) UIColor* tintColor;
@property(nullable, nonatomic, strong) UIColor* barTintColor;
- (void)setItems:(nullable NSArray<UIBarButtonItem*>*)items animated:(BOOL)animated;
@end
@protocol UISearchBarDelegate <NSObject>
@optional
- (BOOL)searchBarShouldBeginEditing:(UISearchBar*)bar;
- (void)searchBarTextDidBeginEditing:(UISearchBar*)bar;
- (void)searchBarTextDidEndEditing:(UISearchBar*)bar;
- (void)searchBar:(UISearchBar*)bar textDidChange:(NSString*)text;
- (void)searchBarSearchButtonClicked:(UISearchBar*)bar;
- (void)searchBarCancelButtonClicked:(UISearchBar*)bar;
- (void)searchBar:(UISearchBar*)bar selectedScopeButtonIndexDidChange:(NSInteger)scope;
@end
@interface UISearchBar : UIView <UIBarPositioning, UITextInputTraits>
@property(nonatomic) UIBarStyle barStyle;
@property(nullable, nonatomic, weak) id<UISearchBarDelegate> delegate;
@property(nullable, nonatomic, copy) NSString *text, *prompt, *placeholder;
@property(nonatomic) BOOL showsCancelButton, showsBookmarkButton, showsScopeBar;
@property(nonatomic, readonly) UITextField* searchTextField;
@property(nonatomic) UISearchBarStyle searchBarStyle;
@property(nullable, nonatomic, strong) UIColor* barTintColor;
@property(nullable, nonatomic, strong) UIImage* backgroundImage;
@property(nullable, nonatomic, copy) NSArray<NSString*>* scopeButtonTitles;
@property(nonatomic) NSInteger selectedScopeButtonIndex;
- (void)setShowsCancelButton:(BOOL)shows animated:(BOOL)animated;
@end
@protocol UISearchResultsUpdating <NSObject>
- (void)updateSearchResultsForSearchController:(UISearchController*)controller;
@end
@protocol UISearchControllerDelegate <NSObject>
@optional
- (void)willPresentSearchController:(UISearchController*)controller;
- (void)didDismissSearchController:(UISearchController*)controller;
@end
@interface UISearchController : UIViewController
- (instancetype)initWithSearchResultsController:(nullable UIViewController*)controller;
@property(nullable, nonatomic, weak) id<UISearchResultsUpdating> searchResultsUpdater;
@property(nonatomic, getter=isActive) BOOL active;
@property(nullable, nonatomic, weak) id<UISearchControllerDelegate> delegate;
@property(nonatomic) BOOL obscuresBackgroundDuringPresentation, hidesNavigationBarDuringPresentation;
@property(nullable, nonatomic, strong, readonly) UIViewController* searchResultsController;
@property(nonatomic, strong, readonly) UISearchBar* searchBar;
@end
@interface UINavigationItem (UISearchController)
@property(nonatomic, retain, nullable) UISearchController* searchController;
@property(nonatomic) BOOL hidesSearchBarWhenScrolling;
@end

NS_ASSUME_NONNULL_END
