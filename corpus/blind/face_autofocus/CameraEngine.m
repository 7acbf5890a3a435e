#import "CameraEngine.h"

#import <UIKit/UIKit.h>

@interface CameraEngine () <AVCaptureMetadataOutputObjectsDelegate>
@end

@implementation CameraEngine
{
    AVCaptureDevice *_device;
    dispatch_queue_t _queue;
}

- (instancetype)init
{
    self = [super init];
    if (self == nil) return nil;
    _queue = dispatch_queue_create("camera", DISPATCH_QUEUE_SERIAL);
    _session = [[AVCaptureSession alloc] init];
    _device = [AVCaptureDevice defaultDeviceWithMediaType:AVMediaTypeVideo];
    AVCaptureDeviceInput *input = [AVCaptureDeviceInput deviceInputWithDevice:_device error:NULL];
    if (input != nil && [_session canAddInput:input]) [_session addInput:input];
    AVCaptureMetadataOutput *metadata = [[AVCaptureMetadataOutput alloc] init];
    [_session addOutput:metadata];
    [metadata setMetadataObjectsDelegate:self queue:dispatch_get_main_queue()];
    metadata.metadataObjectTypes = @[ AVMetadataObjectTypeFace ];
    return self;
}

- (void)start
{
    dispatch_async(_queue, ^{ [self.session startRunning]; });
}

- (void)stop
{
    dispatch_async(_queue, ^{ [self.session stopRunning]; });
}

- (void)captureOutput:(AVCaptureOutput *)output didOutputMetadataObjects:(NSArray<AVMetadataObject *> *)objects fromConnection:(AVCaptureConnection *)connection
{
    NSMutableArray *frames = [NSMutableArray arrayWithCapacity:objects.count];
    AVMetadataObject *largest = nil;
    for (AVMetadataObject *object in objects) {
        if (![object.type isEqualToString:AVMetadataObjectTypeFace]) continue;
        [frames addObject:[NSValue valueWithCGRect:object.bounds]];
        if (largest == nil || object.bounds.size.width > largest.bounds.size.width) largest = object;
    }
    if (largest != nil) [self focusAt:CGPointMake(CGRectGetMidX(largest.bounds), CGRectGetMidY(largest.bounds))];
    if (self.facesChanged) self.facesChanged(frames);
}

- (void)focusAt:(CGPoint)point
{
    if (!_device.focusPointOfInterestSupported) return;
    if (![_device lockForConfiguration:NULL]) return;
    _device.focusPointOfInterest = point;
    _device.focusMode = AVCaptureFocusModeAutoFocus;
    [_device unlockForConfiguration];
}

@end
