// Stand-in for UIKit's tables.
#pragma once

#import <UIKit/UIScrollView.h>

NS_ASSUME_NONNULL_BEGIN

@class UITableView, UITableViewCell, UITableViewRowAction, UISwipeActionsConfiguration, UIContextMenuConfiguration, UINib;
typedef NS_ENUM(NSInteger, UITableViewStyle) { UITableViewStylePlain, UITableViewStyleGrouped, UITableViewStyleInsetGrouped };
typedef NS_ENUM(NSInteger, UITableViewScrollPosition) { UITableViewScrollPositionNone, UITableViewScrollPositionTop, UITableViewScrollPositionMiddle, UITableViewScrollPositionBottom };
typedef NS_ENUM(NSInteger, UITableViewRowAnimation) { UITableViewRowAnimationFade, UITableViewRowAnimationRight, UITableViewRowAnimationLeft, UITableViewRowAnimationTop, UITableViewRowAnimationBottom, UITableViewRowAnimationNone, UITableViewRowAnimationMiddle, UITableViewRowAnimationAutomatic = 100 };
typedef NS_ENUM(NSInteger, UITableViewCellSeparatorStyle) { UITableViewCellSeparatorStyleNone, UITableViewCellSeparatorStyleSingleLine };
typedef NS_ENUM(NSInteger, UITableViewCellSelectionStyle) { UITableViewCellSelectionStyleNone, UITableViewCellSelectionStyleBlue, UITableViewCellSelectionStyleGray, UITableViewCellSelectionStyleDefault };
typedef NS_ENUM(NSInteger, UITableViewCellAccessoryType) { UITableViewCellAccessoryNone, UITableViewCellAccessoryDisclosureIndicator, UITableViewCellAccessoryDetailDisclosureButton, UITableViewCellAccessoryCheckmark, UITableViewCellAccessoryDetailButton };
typedef NS_ENUM(NSInteger, UITableViewCellEditingStyle) { UITableViewCellEditingStyleNone, UITableViewCellEditingStyleDelete, UITableViewCellEditingStyleInsert };
UIKIT_EXTERN const CGFloat UITableViewAutomaticDimension;
UIKIT_EXTERN NSString* const UITableViewIndexSearch;
UIKIT_EXTERN NSNotificationName const UITableViewSelectionDidChangeNotification;
@protocol UITableViewDataSource <NSObject>
@required
- (NSInteger)tableView:(UITableView*)table numberOfRowsInSection:(NSInteger)section;
- (UITableViewCell*)tableView:(UITableView*)table cellForRowAtIndexPath:(NSIndexPath*)path;
@optional
- (NSInteger)numberOfSectionsInTableView:(UITableView*)table;
- (nullable NSString*)tableView:(UITableView*)table titleForHeaderInSection:(NSInteger)section;
- (nullable NSString*)tableView:(UITableView*)table titleForFooterInSection:(NSInteger)section;
- (BOOL)tableView:(UITableView*)table canEditRowAtIndexPath:(NSIndexPath*)path;
- (BOOL)tableView:(UITableView*)table canMoveRowAtIndexPath:(NSIndexPath*)path;
- (nullable NSArray<NSString*>*)sectionIndexTitlesForTableView:(UITableView*)table;
- (void)tableView:(UITableView*)table commitEditingStyle:(UITableViewCellEditingStyle)style forRowAtIndexPath:(NSIndexPath*)path;
- (void)tableView:(UITableView*)table moveRowAtIndexPath:(NSIndexPath*)path toIndexPath:(NSIndexPath*)target;
@end
@protocol UITableViewDelegate <UIScrollViewDelegate>
@optional
- (void)tableView:(UITableView*)table didSelectRowAtIndexPath:(NSIndexPath*)path;
- (CGFloat)tableView:(UITableView*)table heightForRowAtIndexPath:(NSIndexPath*)path;
- (CGFloat)tableView:(UITableView*)table estimatedHeightForRowAtIndexPath:(NSIndexPath*)path;
- (CGFloat)tableView:(UITableView*)table heightForHeaderInSection:(NSInteger)section;
- (CGFloat)tableView:(UITableView*)table heightForFooterInSection:(NSInteger)section;
- (nullable UIView*)tableView:(UITableView*)table viewForHeaderInSection:(NSInteger)section;
- (nullable UIView*)tableView:(UITableView*)table viewForFooterInSection:(NSInteger)section;
- (void)tableView:(UITableView*)table willDisplayCell:(UITableViewCell*)cell forRowAtIndexPath:(NSIndexPath*)path;
- (void)tableView:(UITableView*)table didEndDisplayingCell:(UITableViewCell*)cell forRowAtIndexPath:(NSIndexPath*)path;
- (void)tableView:(UITableView*)table accessoryButtonTappedForRowWithIndexPath:(NSIndexPath*)path;
- (BOOL)tableView:(UITableView*)table shouldHighlightRowAtIndexPath:(NSIndexPath*)path;
- (nullable NSIndexPath*)tableView:(UITableView*)table willSelectRowAtIndexPath:(NSIndexPath*)path;
- (void)tableView:(UITableView*)table didDeselectRowAtIndexPath:(NSIndexPath*)path;
- (UITableViewCellEditingStyle)tableView:(UITableView*)table editingStyleForRowAtIndexPath:(NSIndexPath*)path;
- (nullable UISwipeActionsConfiguration*)tableView:(UITableView*)table trailingSwipeActionsConfigurationForRowAtIndexPath:(NSIndexPath*)path;
- (nullable UISwipeActionsConfiguration*)tableView:(UITableView*)table leadingSwipeActionsConfigurationForRowAtIndexPath:(NSIndexPath*)path;
- (BOOL)tableView:(UITableView*)table shouldShowMenuForRowAtIndexPath:(NSIndexPath*)path;
- (BOOL)tableView:(UITableView*)table canPerformAction:(SEL)action forRowAtIndexPath:(NSIndexPath*)path withSender:(nullable id)sender;
- (void)tableView:(UITableView*)table performAction:(SEL)action forRowAtIndexPath:(NSIndexPath*)path withSender:(nullable id)sender;
- (nullable UIContextMenuConfiguration*)tableView:(UITableView*)table contextMenuConfigurationForRowAtIndexPath:(NSIndexPath*)path point:(CGPoint)point;
@end
typedef NS_ENUM(NSInteger, UITableViewCellStyle) { UITableViewCellStyleDefault, UITableViewCellStyleValue1, UITableViewCellStyleValue2, UITableViewCellStyleSubtitle };
@interface UITableViewCell : UIView
- (instancetype)initWithStyle:(UITableViewCellStyle)style reuseIdentifier:(nullable NSString*)identifier;
@property(nonatomic, readonly, strong) UIView* contentView;
@property(nullable, nonatomic, readonly, strong) UIImageView* imageView;
@property(nullable, nonatomic, readonly, strong) UILabel* textLabel;
@property(nullable, nonatomic, readonly, strong) UILabel* detailTextLabel;
@property(nonatomic) UITableViewCellSelectionStyle selectionStyle;
@property(nonatomic) UITableViewCellAccessoryType accessoryType, editingAccessoryType;
@property(nullable, nonatomic, strong) UIView *accessoryView, *backgroundView, *selectedBackgroundView;
@property(nonatomic, readonly, copy, nullable) NSString* reuseIdentifier;
@property(nonatomic, getter=isSelected) BOOL selected;
@property(nonatomic, getter=isHighlighted) BOOL highlighted;
@property(nonatomic, getter=isEditing) BOOL editing;
@property(nonatomic) UIEdgeInsets separatorInset;
@property(nonatomic) NSInteger indentationLevel;
- (void)prepareForReuse;
- (void)setSelected:(BOOL)selected animated:(BOOL)animated;
- (void)setHighlighted:(BOOL)highlighted animated:(BOOL)animated;
- (void)setEditing:(BOOL)editing animated:(BOOL)animated;
@end
@interface UITableView : UIScrollView
- (instancetype)initWithFrame:(CGRect)frame style:(UITableViewStyle)style;
@property(nonatomic, readonly) UITableViewStyle style;
@property(nullable, nonatomic, weak) id<UITableViewDataSource> dataSource;
@property(nullable, nonatomic, weak) id<UITableViewDelegate> delegate;
@property(nonatomic) CGFloat rowHeight;
@property(nullable, nonatomic, strong) UIView* tableHeaderView;
@property(nullable, nonatomic, strong) UIView* tableFooterView;
@property(nonatomic) UITableViewCellSeparatorStyle separatorStyle;
@property(nonatomic) UIEdgeInsets separatorInset;
@property(nullable, nonatomic, strong) UIColor *separatorColor, *sectionIndexColor;
@property(nonatomic) BOOL allowsSelection, allowsMultipleSelection, allowsSelectionDuringEditing;
@property(nonatomic, getter=isEditing) BOOL editing;
@property(nonatomic) CGFloat estimatedRowHeight, sectionHeaderHeight, sectionFooterHeight, estimatedSectionHeaderHeight, estimatedSectionFooterHeight, sectionHeaderTopPadding;
@property(nullable, nonatomic, strong) UIView* backgroundView;
@property(nonatomic, readonly) NSInteger numberOfSections;
@property(nonatomic, readonly) NSArray<__kindof UITableViewCell*>* visibleCells;
@property(nonatomic, readonly, nullable) NSArray<NSIndexPath*>* indexPathsForVisibleRows;
@property(nonatomic, readonly, nullable) NSIndexPath* indexPathForSelectedRow;
@property(nonatomic, readonly, nullable) NSArray<NSIndexPath*>* indexPathsForSelectedRows;
- (void)setEditing:(BOOL)editing animated:(BOOL)animated;
- (NSInteger)numberOfRowsInSection:(NSInteger)section;
- (CGRect)rectForRowAtIndexPath:(NSIndexPath*)path;
- (nullable NSIndexPath*)indexPathForRowAtPoint:(CGPoint)point;
- (nullable NSIndexPath*)indexPathForCell:(UITableViewCell*)cell;
- (nullable __kindof UITableViewCell*)cellForRowAtIndexPath:(NSIndexPath*)path;
- (void)scrollToRowAtIndexPath:(NSIndexPath*)path atScrollPosition:(UITableViewScrollPosition)position animated:(BOOL)animated;
- (void)selectRowAtIndexPath:(nullable NSIndexPath*)path animated:(BOOL)animated scrollPosition:(UITableViewScrollPosition)position;
- (void)performBatchUpdates:(void(NS_NOESCAPE ^ _Nullable)(void))updates completion:(void (^_Nullable)(BOOL finished))completion;
- (void)beginUpdates;
- (void)endUpdates;
- (void)insertSections:(NSIndexSet*)sections withRowAnimation:(UITableViewRowAnimation)animation;
- (void)deleteSections:(NSIndexSet*)sections withRowAnimation:(UITableViewRowAnimation)animation;
- (void)reloadSections:(NSIndexSet*)sections withRowAnimation:(UITableViewRowAnimation)animation;
- (void)insertRowsAtIndexPaths:(NSArray<NSIndexPath*>*)paths withRowAnimation:(UITableViewRowAnimation)animation;
- (void)deleteRowsAtIndexPaths:(NSArray<NSIndexPath*>*)paths withRowAnimation:(UITableViewRowAnimation)animation;
- (void)reloadRowsAtIndexPaths:(NSArray<NSIndexPath*>*)paths withRowAnimation:(UITableViewRowAnimation)animation;
- (void)moveRowAtIndexPath:(NSIndexPath*)path toIndexPath:(NSIndexPath*)target;
- (void)registerNib:(nullable UINib*)nib forCellReuseIdentifier:(NSString*)identifier;
- (void)registerClass:(nullable Class)cls forHeaderFooterViewReuseIdentifier:(NSString*)identifier;
- (nullable __kindof UIView*)dequeueReusableHeaderFooterViewWithIdentifier:(NSString*)identifier;
- (void)reloadData;
- (nullable __kindof UITableViewCell*)dequeueReusableCellWithIdentifier:(NSString*)identifier;
- (__kindof UITableViewCell*)dequeueReusableCellWithIdentifier:(NSString*)identifier forIndexPath:(NSIndexPath*)path;
- (void)registerClass:(nullable Class)cls forCellReuseIdentifier:(NSString*)identifier;
- (void)deselectRowAtIndexPath:(NSIndexPath*)path animated:(BOOL)animated;
@end

NS_ASSUME_NONNULL_END
