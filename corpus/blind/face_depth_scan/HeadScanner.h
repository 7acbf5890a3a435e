#import <AVFoundation/AVFoundation.h>
#import <UIKit/UIKit.h>

@class HeadScanner;

@protocol HeadScannerDelegate <NSObject>
- (void)headScanner:(HeadScanner *)scanner didCaptureSlice:(NSData *)slice index:(NSUInteger)index;
@end

@interface HeadScanner : NSObject <AVCaptureDepthDataOutputDelegate>
@property (nonatomic, weak) id<HeadScannerDelegate> delegate;
@property (nonatomic, readonly) AVCaptureSession *session;
- (BOOL)prepare:(NSError **)error;
@end

@interface SliceUploader : NSObject <HeadScannerDelegate>
@property (nonatomic, copy) NSString *order;
@end
