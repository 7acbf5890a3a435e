// Stand-in for UIKit's menus, actions, context menus, swipe actions and key commands.
#pragma once

#import <UIKit/UIBars.h>

NS_ASSUME_NONNULL_BEGIN

@class UIMenu, UIAction, UICommand, UIContextMenuInteraction, UIContextMenuConfiguration, UIContextualAction, UITargetedPreview;
typedef NS_OPTIONS(NSUInteger, UIMenuElementAttributes) { UIMenuElementAttributesDisabled = 1, UIMenuElementAttributesDestructive = 2, UIMenuElementAttributesHidden = 4 };
typedef NS_ENUM(NSInteger, UIMenuElementState) { UIMenuElementStateOff, UIMenuElementStateOn, UIMenuElementStateMixed };
typedef NS_OPTIONS(NSUInteger, UIMenuOptions) { UIMenuOptionsDisplayInline = 1, UIMenuOptionsDestructive = 2, UIMenuOptionsSingleSelection = 32 };
typedef NS_ENUM(NSInteger, UIMenuControllerArrowDirection) { UIMenuControllerArrowDefault, UIMenuControllerArrowUp, UIMenuControllerArrowDown, UIMenuControllerArrowLeft, UIMenuControllerArrowRight };
typedef NS_ENUM(NSInteger, UIContextualActionStyle) { UIContextualActionStyleNormal, UIContextualActionStyleDestructive };
typedef NSString* UIMenuIdentifier;
typedef NSString* UIActionIdentifier;
typedef void (^UIActionHandler)(__kindof UIAction* action);
typedef void (^UIContextualActionHandler)(UIContextualAction* action, UIView* view, void (^completion)(BOOL performed));

@interface UIMenuElement : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, readonly) NSString* title;
@property(nonatomic, nullable, readonly) UIImage* image;
@end
@interface UIAction : UIMenuElement
@property(nonatomic, copy) NSString* title;
@property(nonatomic, readonly) UIActionIdentifier identifier;
@property(nonatomic) UIMenuElementAttributes attributes;
@property(nonatomic) UIMenuElementState state;
@property(nonatomic, readonly, nullable) id sender;
+ (instancetype)actionWithHandler:(UIActionHandler)handler;
+ (instancetype)actionWithTitle:(NSString*)title image:(nullable UIImage*)image identifier:(nullable UIActionIdentifier)identifier handler:(UIActionHandler)handler;
@end
@interface UICommand : UIMenuElement
@property(nonatomic, readonly) SEL action;
+ (instancetype)commandWithTitle:(NSString*)title image:(nullable UIImage*)image action:(SEL)action propertyList:(nullable id)list;
@end
@interface UIMenu : UIMenuElement
@property(nonatomic, readonly) UIMenuIdentifier identifier;
@property(nonatomic, readonly) UIMenuOptions options;
@property(nonatomic, readonly) NSArray<UIMenuElement*>* children;
+ (UIMenu*)menuWithChildren:(NSArray<UIMenuElement*>*)children;
+ (UIMenu*)menuWithTitle:(NSString*)title children:(NSArray<UIMenuElement*>*)children;
+ (UIMenu*)menuWithTitle:(NSString*)title image:(nullable UIImage*)image identifier:(nullable UIMenuIdentifier)identifier options:(UIMenuOptions)options children:(NSArray<UIMenuElement*>*)children;
- (UIMenu*)menuByReplacingChildren:(NSArray<UIMenuElement*>*)children;
@end
@protocol UIMenuBuilder <NSObject>
- (void)removeMenuForIdentifier:(UIMenuIdentifier)identifier;
- (void)insertSiblingMenu:(UIMenu*)menu afterMenuForIdentifier:(UIMenuIdentifier)identifier;
@end
@interface UIMenuItem : NSObject
- (instancetype)initWithTitle:(NSString*)title action:(SEL)action;
@property(nonatomic, copy) NSString* title;
@property(nonatomic) SEL action;
@end
@interface UIMenuController : NSObject
@property(class, nonatomic, readonly) UIMenuController* sharedMenuController;
@property(nonatomic, getter=isMenuVisible) BOOL menuVisible;
@property(nonatomic) UIMenuControllerArrowDirection arrowDirection;
@property(nullable, nonatomic, copy) NSArray<UIMenuItem*>* menuItems;
@property(nonatomic, readonly) CGRect menuFrame;
- (void)setMenuVisible:(BOOL)visible animated:(BOOL)animated;
- (void)setTargetRect:(CGRect)rect inView:(UIView*)view;
- (void)showMenuFromView:(UIView*)view rect:(CGRect)rect;
- (void)hideMenu;
- (void)hideMenuFromView:(UIView*)view;
- (void)update;
@end
@protocol UIInteraction <NSObject>
@property(nonatomic, nullable, weak, readonly) __kindof UIView* view;
- (void)willMoveToView:(nullable UIView*)view;
- (void)didMoveToView:(nullable UIView*)view;
@end
@interface UIView (UIInteractions)
- (void)addInteraction:(id<UIInteraction>)interaction;
- (void)removeInteraction:(id<UIInteraction>)interaction;
@property(nonatomic, copy) NSArray<id<UIInteraction>>* interactions;
@end
@interface UIContextMenuConfiguration : NSObject
+ (instancetype)configurationWithIdentifier:(nullable id<NSCopying>)identifier previewProvider:(nullable UIViewController* _Nullable (^)(void))preview actionProvider:(nullable UIMenu* _Nullable (^)(NSArray<UIMenuElement*>* suggested))actions;
@property(nonatomic, readonly) id<NSCopying> identifier;
@end
@protocol UIContextMenuInteractionDelegate <NSObject>
- (nullable UIContextMenuConfiguration*)contextMenuInteraction:(UIContextMenuInteraction*)interaction configurationForMenuAtLocation:(CGPoint)location;
@end
@interface UIContextMenuInteraction : NSObject <UIInteraction>
- (instancetype)initWithDelegate:(id<UIContextMenuInteractionDelegate>)delegate;
- (void)dismissMenu;
@end
@interface UIEditMenuConfiguration : NSObject
+ (instancetype)configurationWithIdentifier:(nullable id<NSCopying>)identifier sourcePoint:(CGPoint)point;
@end
@protocol UIEditMenuInteractionDelegate;
@interface UIEditMenuInteraction : NSObject <UIInteraction>
- (instancetype)initWithDelegate:(nullable id<UIEditMenuInteractionDelegate>)delegate;
- (void)presentEditMenuWithConfiguration:(UIEditMenuConfiguration*)configuration;
- (void)dismissMenu;
@end
@protocol UIEditMenuInteractionDelegate <NSObject>
@optional
- (nullable UIMenu*)editMenuInteraction:(UIEditMenuInteraction*)interaction menuForConfiguration:(UIEditMenuConfiguration*)configuration suggestedActions:(NSArray<UIMenuElement*>*)actions;
@end
@interface UIContextualAction : NSObject
+ (instancetype)contextualActionWithStyle:(UIContextualActionStyle)style title:(nullable NSString*)title handler:(UIContextualActionHandler)handler;
@property(nonatomic, copy, nullable) NSString* title;
@property(nonatomic, copy, null_resettable) UIColor* backgroundColor;
@property(nonatomic, copy, nullable) UIImage* image;
@end
@interface UISwipeActionsConfiguration : NSObject
+ (instancetype)configurationWithActions:(NSArray<UIContextualAction*>*)actions;
@property(nonatomic) BOOL performsFirstActionWithFullSwipe;
@end
@interface UIControl (UIAction)
- (instancetype)initWithFrame:(CGRect)frame primaryAction:(nullable UIAction*)action;
- (void)addAction:(UIAction*)action forControlEvents:(UIControlEvents)events;
@end
@interface UIButton (UIMenu)
+ (instancetype)buttonWithType:(UIButtonType)type primaryAction:(nullable UIAction*)action;
@property(nonatomic, readwrite, copy, nullable) UIMenu* menu;
@property(nonatomic) BOOL showsMenuAsPrimaryAction;
@end
@interface UIBarButtonItem (UIMenu)
- (instancetype)initWithImage:(nullable UIImage*)image menu:(nullable UIMenu*)menu;
- (instancetype)initWithPrimaryAction:(nullable UIAction*)action;
@property(nonatomic, readwrite, copy, nullable) UIMenu* menu;
@end

NS_ASSUME_NONNULL_END
