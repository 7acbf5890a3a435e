// Stand-in for UIKit's collection views and their layouts.
#pragma once

#import <UIKit/UIScrollView.h>
#import <UIKit/UIViewController.h>

NS_ASSUME_NONNULL_BEGIN

@class UICollectionView, UICollectionViewCell, UICollectionReusableView, UICollectionViewLayout, UIContextMenuConfiguration, UIDragItem, UIDragPreviewParameters;
@protocol UIDragSession, UIDropSession, UICollectionViewDragDelegate, UICollectionViewDropDelegate;
typedef NS_OPTIONS(NSUInteger, UICollectionViewScrollPosition) {
  UICollectionViewScrollPositionNone = 0,
  UICollectionViewScrollPositionTop = 1,
  UICollectionViewScrollPositionCenteredVertically = 2,
  UICollectionViewScrollPositionBottom = 4,
  UICollectionViewScrollPositionLeft = 8,
  UICollectionViewScrollPositionCenteredHorizontally = 16,
  UICollectionViewScrollPositionRight = 32,
};
typedef NS_ENUM(NSInteger, UICollectionViewScrollDirection) { UICollectionViewScrollDirectionVertical, UICollectionViewScrollDirectionHorizontal };
typedef NS_ENUM(NSUInteger, UICollectionElementCategory) { UICollectionElementCategoryCell, UICollectionElementCategorySupplementaryView, UICollectionElementCategoryDecorationView };
UIKIT_EXTERN NSString* const UICollectionElementKindSectionHeader;
UIKIT_EXTERN NSString* const UICollectionElementKindSectionFooter;
UIKIT_EXTERN const CGSize UICollectionViewFlowLayoutAutomaticSize;

@interface UICollectionViewLayoutAttributes : NSObject <NSCopying>
@property(nonatomic) CGRect frame, bounds;
@property(nonatomic) CGPoint center;
@property(nonatomic) CGSize size;
@property(nonatomic) CATransform3D transform3D;
@property(nonatomic) CGAffineTransform transform;
@property(nonatomic) CGFloat alpha;
@property(nonatomic) NSInteger zIndex;
@property(nonatomic, getter=isHidden) BOOL hidden;
@property(nonatomic, strong) NSIndexPath* indexPath;
@property(nonatomic, readonly) UICollectionElementCategory representedElementCategory;
@property(nonatomic, readonly, nullable) NSString* representedElementKind;
+ (instancetype)layoutAttributesForCellWithIndexPath:(NSIndexPath*)path;
+ (instancetype)layoutAttributesForSupplementaryViewOfKind:(NSString*)kind withIndexPath:(NSIndexPath*)path;
+ (instancetype)layoutAttributesForDecorationViewOfKind:(NSString*)kind withIndexPath:(NSIndexPath*)path;
@end
@interface UICollectionViewLayoutInvalidationContext : NSObject
@property(nonatomic, readonly) BOOL invalidateEverything, invalidateDataSourceCounts;
@end
@interface UICollectionViewLayout : NSObject <NSCoding>
- (instancetype)init NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
@property(nullable, nonatomic, readonly) UICollectionView* collectionView;
@property(nonatomic, readonly) CGSize collectionViewContentSize;
- (void)invalidateLayout;
- (void)invalidateLayoutWithContext:(UICollectionViewLayoutInvalidationContext*)context;
- (void)registerClass:(nullable Class)cls forDecorationViewOfKind:(NSString*)kind;
- (void)prepareLayout;
- (nullable NSArray<__kindof UICollectionViewLayoutAttributes*>*)layoutAttributesForElementsInRect:(CGRect)rect;
- (nullable UICollectionViewLayoutAttributes*)layoutAttributesForItemAtIndexPath:(NSIndexPath*)path;
- (nullable UICollectionViewLayoutAttributes*)layoutAttributesForSupplementaryViewOfKind:(NSString*)kind atIndexPath:(NSIndexPath*)path;
- (BOOL)shouldInvalidateLayoutForBoundsChange:(CGRect)bounds;
- (CGPoint)targetContentOffsetForProposedContentOffset:(CGPoint)offset withScrollingVelocity:(CGPoint)velocity;
@end
@interface UICollectionViewFlowLayout : UICollectionViewLayout
@property(nonatomic) CGFloat minimumLineSpacing, minimumInteritemSpacing;
@property(nonatomic) CGSize itemSize, estimatedItemSize, headerReferenceSize, footerReferenceSize;
@property(nonatomic) UICollectionViewScrollDirection scrollDirection;
@property(nonatomic) UIEdgeInsets sectionInset;
@property(nonatomic) BOOL sectionHeadersPinToVisibleBounds, sectionFootersPinToVisibleBounds;
@end
@interface UICollectionReusableView : UIView
@property(nonatomic, readonly, copy, nullable) NSString* reuseIdentifier;
- (void)prepareForReuse;
- (void)applyLayoutAttributes:(UICollectionViewLayoutAttributes*)attributes;
- (UICollectionViewLayoutAttributes*)preferredLayoutAttributesFittingAttributes:(UICollectionViewLayoutAttributes*)attributes;
@end
@interface UICollectionViewCell : UICollectionReusableView
@property(nonatomic, readonly) UIView* contentView;
@property(nonatomic, getter=isSelected) BOOL selected;
@property(nonatomic, getter=isHighlighted) BOOL highlighted;
@property(nonatomic, strong, nullable) UIView *backgroundView, *selectedBackgroundView;
@end
@protocol UICollectionViewDataSource <NSObject>
@required
- (NSInteger)collectionView:(UICollectionView*)view numberOfItemsInSection:(NSInteger)section;
- (__kindof UICollectionViewCell*)collectionView:(UICollectionView*)view cellForItemAtIndexPath:(NSIndexPath*)path;
@optional
- (NSInteger)numberOfSectionsInCollectionView:(UICollectionView*)view;
- (UICollectionReusableView*)collectionView:(UICollectionView*)view viewForSupplementaryElementOfKind:(NSString*)kind atIndexPath:(NSIndexPath*)path;
- (BOOL)collectionView:(UICollectionView*)view canMoveItemAtIndexPath:(NSIndexPath*)path;
- (void)collectionView:(UICollectionView*)view moveItemAtIndexPath:(NSIndexPath*)path toIndexPath:(NSIndexPath*)target;
@end
@protocol UICollectionViewDataSourcePrefetching <NSObject>
- (void)collectionView:(UICollectionView*)view prefetchItemsAtIndexPaths:(NSArray<NSIndexPath*>*)paths;
@optional
- (void)collectionView:(UICollectionView*)view cancelPrefetchingForItemsAtIndexPaths:(NSArray<NSIndexPath*>*)paths;
@end
@protocol UICollectionViewDelegate <UIScrollViewDelegate>
@optional
- (BOOL)collectionView:(UICollectionView*)view shouldHighlightItemAtIndexPath:(NSIndexPath*)path;
- (void)collectionView:(UICollectionView*)view didHighlightItemAtIndexPath:(NSIndexPath*)path;
- (void)collectionView:(UICollectionView*)view didUnhighlightItemAtIndexPath:(NSIndexPath*)path;
- (BOOL)collectionView:(UICollectionView*)view shouldSelectItemAtIndexPath:(NSIndexPath*)path;
- (BOOL)collectionView:(UICollectionView*)view shouldDeselectItemAtIndexPath:(NSIndexPath*)path;
- (void)collectionView:(UICollectionView*)view didSelectItemAtIndexPath:(NSIndexPath*)path;
- (void)collectionView:(UICollectionView*)view didDeselectItemAtIndexPath:(NSIndexPath*)path;
- (void)collectionView:(UICollectionView*)view willDisplayCell:(UICollectionViewCell*)cell forItemAtIndexPath:(NSIndexPath*)path;
- (void)collectionView:(UICollectionView*)view didEndDisplayingCell:(UICollectionViewCell*)cell forItemAtIndexPath:(NSIndexPath*)path;
- (nullable UIContextMenuConfiguration*)collectionView:(UICollectionView*)view contextMenuConfigurationForItemAtIndexPath:(NSIndexPath*)path point:(CGPoint)point;
@end
@protocol UICollectionViewDelegateFlowLayout <UICollectionViewDelegate>
@optional
- (CGSize)collectionView:(UICollectionView*)view layout:(UICollectionViewLayout*)layout sizeForItemAtIndexPath:(NSIndexPath*)path;
- (UIEdgeInsets)collectionView:(UICollectionView*)view layout:(UICollectionViewLayout*)layout insetForSectionAtIndex:(NSInteger)section;
- (CGFloat)collectionView:(UICollectionView*)view layout:(UICollectionViewLayout*)layout minimumLineSpacingForSectionAtIndex:(NSInteger)section;
- (CGFloat)collectionView:(UICollectionView*)view layout:(UICollectionViewLayout*)layout minimumInteritemSpacingForSectionAtIndex:(NSInteger)section;
- (CGSize)collectionView:(UICollectionView*)view layout:(UICollectionViewLayout*)layout referenceSizeForHeaderInSection:(NSInteger)section;
- (CGSize)collectionView:(UICollectionView*)view layout:(UICollectionViewLayout*)layout referenceSizeForFooterInSection:(NSInteger)section;
@end
@interface UICollectionView : UIScrollView
- (instancetype)initWithFrame:(CGRect)frame collectionViewLayout:(UICollectionViewLayout*)layout NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
@property(nonatomic, strong) UICollectionViewLayout* collectionViewLayout;
@property(nonatomic, weak, nullable) id<UICollectionViewDelegate> delegate;
@property(nonatomic, weak, nullable) id<UICollectionViewDataSource> dataSource;
@property(nonatomic, weak, nullable) id<UICollectionViewDataSourcePrefetching> prefetchDataSource;
@property(nonatomic, weak, nullable) id<UICollectionViewDragDelegate> dragDelegate;
@property(nonatomic, weak, nullable) id<UICollectionViewDropDelegate> dropDelegate;
@property(nonatomic) BOOL dragInteractionEnabled;
@property(nonatomic, getter=isPrefetchingEnabled) BOOL prefetchingEnabled;
@property(nonatomic, strong, nullable) UIView* backgroundView;
@property(nonatomic) BOOL allowsSelection, allowsMultipleSelection;
@property(nonatomic, getter=isEditing) BOOL editing;
@property(nonatomic, readonly, nullable) NSArray<NSIndexPath*>* indexPathsForSelectedItems;
@property(nonatomic, readonly) NSInteger numberOfSections;
@property(nonatomic, readonly) NSArray<__kindof UICollectionViewCell*>* visibleCells;
@property(nonatomic, readonly) NSArray<NSIndexPath*>* indexPathsForVisibleItems;
- (NSInteger)numberOfItemsInSection:(NSInteger)section;
- (void)registerClass:(nullable Class)cls forCellWithReuseIdentifier:(NSString*)identifier;
- (void)registerNib:(nullable UINib*)nib forCellWithReuseIdentifier:(NSString*)identifier;
- (void)registerClass:(nullable Class)cls forSupplementaryViewOfKind:(NSString*)kind withReuseIdentifier:(NSString*)identifier;
- (void)registerNib:(nullable UINib*)nib forSupplementaryViewOfKind:(NSString*)kind withReuseIdentifier:(NSString*)identifier;
- (__kindof UICollectionViewCell*)dequeueReusableCellWithReuseIdentifier:(NSString*)identifier forIndexPath:(NSIndexPath*)path;
- (__kindof UICollectionReusableView*)dequeueReusableSupplementaryViewOfKind:(NSString*)kind withReuseIdentifier:(NSString*)identifier forIndexPath:(NSIndexPath*)path;
- (void)selectItemAtIndexPath:(nullable NSIndexPath*)path animated:(BOOL)animated scrollPosition:(UICollectionViewScrollPosition)position;
- (void)deselectItemAtIndexPath:(NSIndexPath*)path animated:(BOOL)animated;
- (void)reloadData;
- (void)setCollectionViewLayout:(UICollectionViewLayout*)layout animated:(BOOL)animated;
- (nullable UICollectionViewLayoutAttributes*)layoutAttributesForItemAtIndexPath:(NSIndexPath*)path;
- (nullable NSIndexPath*)indexPathForItemAtPoint:(CGPoint)point;
- (nullable NSIndexPath*)indexPathForCell:(UICollectionViewCell*)cell;
- (nullable UICollectionViewCell*)cellForItemAtIndexPath:(NSIndexPath*)path;
- (nullable UICollectionReusableView*)supplementaryViewForElementKind:(NSString*)kind atIndexPath:(NSIndexPath*)path;
- (void)scrollToItemAtIndexPath:(NSIndexPath*)path atScrollPosition:(UICollectionViewScrollPosition)position animated:(BOOL)animated;
- (void)insertSections:(NSIndexSet*)sections;
- (void)deleteSections:(NSIndexSet*)sections;
- (void)reloadSections:(NSIndexSet*)sections;
- (void)moveSection:(NSInteger)section toSection:(NSInteger)target;
- (void)insertItemsAtIndexPaths:(NSArray<NSIndexPath*>*)paths;
- (void)deleteItemsAtIndexPaths:(NSArray<NSIndexPath*>*)paths;
- (void)reloadItemsAtIndexPaths:(NSArray<NSIndexPath*>*)paths;
- (void)moveItemAtIndexPath:(NSIndexPath*)path toIndexPath:(NSIndexPath*)target;
- (void)performBatchUpdates:(void(NS_NOESCAPE ^ _Nullable)(void))updates completion:(void (^_Nullable)(BOOL finished))completion;
- (BOOL)beginInteractiveMovementForItemAtIndexPath:(NSIndexPath*)path;
- (void)updateInteractiveMovementTargetPosition:(CGPoint)position;
- (void)endInteractiveMovement;
- (void)cancelInteractiveMovement;
@end
@interface UICollectionViewController : UIViewController <UICollectionViewDelegate, UICollectionViewDataSource>
- (instancetype)initWithCollectionViewLayout:(UICollectionViewLayout*)layout NS_DESIGNATED_INITIALIZER;
- (instancetype)initWithNibName:(nullable NSString*)nib bundle:(nullable NSBundle*)bundle NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
@property(null_resettable, nonatomic, strong) __kindof UICollectionView* collectionView;
@property(nonatomic) BOOL clearsSelectionOnViewWillAppear;
@property(nonatomic, readonly) UICollectionViewLayout* collectionViewLayout;
@end

NS_ASSUME_NONNULL_END
