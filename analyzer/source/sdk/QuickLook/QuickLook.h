// Stand-in for QuickLook: previews of files.
#pragma once

#import <Foundation/Foundation.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class QLPreviewController;
@protocol QLPreviewItem <NSObject>
@property(nullable, nonatomic, readonly) NSURL* previewItemURL;
@optional
@property(nullable, nonatomic, readonly) NSString* previewItemTitle;
@end
@interface NSURL (QLPreviewConvenienceAdditions) <QLPreviewItem>
@end
@protocol QLPreviewControllerDataSource
- (NSInteger)numberOfPreviewItemsInPreviewController:(QLPreviewController*)controller;
- (id<QLPreviewItem>)previewController:(QLPreviewController*)controller previewItemAtIndex:(NSInteger)index;
@end
@protocol QLPreviewControllerDelegate <NSObject>
@optional
- (void)previewControllerWillDismiss:(QLPreviewController*)controller;
- (void)previewControllerDidDismiss:(QLPreviewController*)controller;
@end
@interface QLPreviewController : UIViewController
@property(nullable, nonatomic, weak) id<QLPreviewControllerDataSource> dataSource;
@property(nullable, nonatomic, weak) id<QLPreviewControllerDelegate> delegate;
@property NSInteger currentPreviewItemIndex;
- (void)reloadData;
@end

NS_ASSUME_NONNULL_END
