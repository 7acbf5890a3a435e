// Stand-in for UIKit's drag and drop, document pickers and printing.
#pragma once

#import <UIKit/UICollectionView.h>
#import <UIKit/UIMenu.h>

NS_ASSUME_NONNULL_BEGIN

@class UIDragInteraction, UIDropInteraction, UTType, UIDocumentPickerViewController, UIDocumentInteractionController, UIPrintInteractionController;
typedef NS_ENUM(NSUInteger, UIDropOperation) { UIDropOperationCancel, UIDropOperationForbidden, UIDropOperationCopy, UIDropOperationMove };
typedef NS_ENUM(NSUInteger, UIDocumentPickerMode) { UIDocumentPickerModeImport, UIDocumentPickerModeOpen, UIDocumentPickerModeExportToService, UIDocumentPickerModeMoveToService };
@interface UIDragItem : NSObject
- (instancetype)initWithItemProvider:(NSItemProvider*)provider;
@property(nonatomic, readonly) __kindof NSItemProvider* itemProvider;
@property(nonatomic, strong, nullable) id localObject;
@end
@protocol UIDragDropSession <NSObject>
@property(nonatomic, readonly) NSArray<UIDragItem*>* items;
- (CGPoint)locationInView:(UIView*)view;
- (BOOL)hasItemsConformingToTypeIdentifiers:(NSArray<NSString*>*)types;
- (BOOL)canLoadObjectsOfClass:(Class<NSItemProviderReading>)cls;
@end
@protocol UIDragSession <UIDragDropSession>
@property(nonatomic, strong, nullable) id localContext;
@end
@protocol UIDropSession <UIDragDropSession>
@property(nonatomic, readonly, nullable) id<UIDragSession> localDragSession;
- (NSProgress*)loadObjectsOfClass:(Class<NSItemProviderReading>)cls completion:(void (^)(NSArray<__kindof id<NSItemProviderReading>>* objects))completion;
@end
@protocol UIDragInteractionDelegate <NSObject>
- (NSArray<UIDragItem*>*)dragInteraction:(UIDragInteraction*)interaction itemsForBeginningSession:(id<UIDragSession>)session;
@end
@interface UIDragInteraction : NSObject <UIInteraction>
- (instancetype)initWithDelegate:(id<UIDragInteractionDelegate>)delegate;
@property(nonatomic, getter=isEnabled) BOOL enabled;
@end
@interface UIDropProposal : NSObject <NSCopying>
- (instancetype)initWithDropOperation:(UIDropOperation)operation;
@end
@protocol UIDropInteractionDelegate <NSObject>
@optional
- (BOOL)dropInteraction:(UIDropInteraction*)interaction canHandleSession:(id<UIDropSession>)session;
- (UIDropProposal*)dropInteraction:(UIDropInteraction*)interaction sessionDidUpdate:(id<UIDropSession>)session;
- (void)dropInteraction:(UIDropInteraction*)interaction performDrop:(id<UIDropSession>)session;
@end
@interface UIDropInteraction : NSObject <UIInteraction>
- (instancetype)initWithDelegate:(id<UIDropInteractionDelegate>)delegate;
@end
@protocol UICollectionViewDragDelegate <NSObject>
- (NSArray<UIDragItem*>*)collectionView:(UICollectionView*)view itemsForBeginningDragSession:(id<UIDragSession>)session atIndexPath:(NSIndexPath*)path;
@end
@protocol UICollectionViewDropCoordinator <NSObject>
@property(nonatomic, readonly, nullable) NSIndexPath* destinationIndexPath;
@property(nonatomic, readonly) id<UIDropSession> session;
@end
@protocol UICollectionViewDropDelegate <NSObject>
- (void)collectionView:(UICollectionView*)view performDropWithCoordinator:(id<UICollectionViewDropCoordinator>)coordinator;
@end
@protocol UIDocumentPickerDelegate <NSObject>
@optional
- (void)documentPicker:(UIDocumentPickerViewController*)picker didPickDocumentsAtURLs:(NSArray<NSURL*>*)urls;
- (void)documentPicker:(UIDocumentPickerViewController*)picker didPickDocumentAtURL:(NSURL*)url;
- (void)documentPickerWasCancelled:(UIDocumentPickerViewController*)picker;
@end
@interface UIDocumentPickerViewController : UIViewController
- (instancetype)initWithDocumentTypes:(NSArray<NSString*>*)types inMode:(UIDocumentPickerMode)mode;
- (instancetype)initWithURL:(NSURL*)url inMode:(UIDocumentPickerMode)mode;
- (instancetype)initWithURLs:(NSArray<NSURL*>*)urls inMode:(UIDocumentPickerMode)mode;
- (instancetype)initForOpeningContentTypes:(NSArray<UTType*>*)types;
- (instancetype)initForOpeningContentTypes:(NSArray<UTType*>*)types asCopy:(BOOL)copy;
- (instancetype)initForExportingURLs:(NSArray<NSURL*>*)urls;
- (instancetype)initForExportingURLs:(NSArray<NSURL*>*)urls asCopy:(BOOL)copy;
@property(nullable, nonatomic, weak) id<UIDocumentPickerDelegate> delegate;
@property(nonatomic, readonly) UIDocumentPickerMode documentPickerMode;
@property(nonatomic) BOOL allowsMultipleSelection, shouldShowFileExtensions;
@property(nullable, nonatomic, copy) NSURL* directoryURL;
@end
@protocol UIDocumentInteractionControllerDelegate <NSObject>
@optional
- (UIViewController*)documentInteractionControllerViewControllerForPreview:(UIDocumentInteractionController*)controller;
- (void)documentInteractionControllerDidEndPreview:(UIDocumentInteractionController*)controller;
@end
@interface UIDocumentInteractionController : NSObject
+ (UIDocumentInteractionController*)interactionControllerWithURL:(NSURL*)url;
@property(nullable, nonatomic, weak) id<UIDocumentInteractionControllerDelegate> delegate;
@property(nullable, strong) NSURL* URL;
@property(nullable, nonatomic, copy) NSString *UTI, *name;
- (BOOL)presentPreviewAnimated:(BOOL)animated;
- (BOOL)presentOptionsMenuFromRect:(CGRect)rect inView:(UIView*)view animated:(BOOL)animated;
- (BOOL)presentOpenInMenuFromRect:(CGRect)rect inView:(UIView*)view animated:(BOOL)animated;
- (void)dismissMenuAnimated:(BOOL)animated;
@end
typedef NS_ENUM(NSInteger, UIPrintInfoOutputType) { UIPrintInfoOutputGeneral, UIPrintInfoOutputPhoto, UIPrintInfoOutputGrayscale, UIPrintInfoOutputPhotoGrayscale };
@interface UIPrintInfo : NSObject <NSCopying, NSCoding>
+ (UIPrintInfo*)printInfo;
@property(nonatomic, copy) NSString* jobName;
@property(nonatomic) UIPrintInfoOutputType outputType;
@end
@interface UIPrintFormatter : NSObject <NSCopying>
@end
@interface UIMarkupTextPrintFormatter : UIPrintFormatter
- (instancetype)initWithMarkupText:(NSString*)text;
@end
@interface UIPrintPageRenderer : NSObject
- (void)addPrintFormatter:(UIPrintFormatter*)formatter startingAtPageAtIndex:(NSInteger)index;
@end
typedef void (^UIPrintInteractionCompletionHandler)(UIPrintInteractionController* controller, BOOL completed, NSError* _Nullable error);
@interface UIPrintInteractionController : NSObject
@property(class, nonatomic, readonly, getter=isPrintingAvailable) BOOL printingAvailable;
@property(class, nonatomic, readonly) UIPrintInteractionController* sharedPrintController;
+ (BOOL)canPrintURL:(NSURL*)url;
+ (BOOL)canPrintData:(NSData*)data;
@property(nullable, nonatomic, strong) UIPrintInfo* printInfo;
@property(nullable, nonatomic, strong) UIPrintPageRenderer* printPageRenderer;
@property(nullable, nonatomic, strong) UIPrintFormatter* printFormatter;
@property(nullable, nonatomic, copy) id printingItem;
@property(nullable, nonatomic, copy) NSArray* printingItems;
- (BOOL)presentAnimated:(BOOL)animated completionHandler:(nullable UIPrintInteractionCompletionHandler)handler;
- (BOOL)presentFromRect:(CGRect)rect inView:(UIView*)view animated:(BOOL)animated completionHandler:(nullable UIPrintInteractionCompletionHandler)handler;
- (void)dismissAnimated:(BOOL)animated;
@end

NS_ASSUME_NONNULL_END
