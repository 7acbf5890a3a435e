#import "CropController.h"

#import <CoreGraphics/CoreGraphics.h>
#import <Vision/Vision.h>

#import "FrameShop.h"

@implementation CropController {
  UIImageView* _picture;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _picture = [[UIImageView alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:_picture];
  [self showImage:[UIImage imageNamed:@"sample"]];
  [FrameShop countVisitOfPage:@"crop"];
}

- (void)showImage:(UIImage*)image {
  VNDetectFaceRectanglesRequest* request = [[VNDetectFaceRectanglesRequest alloc] init];
  VNImageRequestHandler* handler = [[VNImageRequestHandler alloc] initWithCGImage:image.CGImage options:@{}];
  // expect: face/capability
  if (![handler performRequests:@[ request ] error:nil]) return;
  CGRect box = request.results.firstObject.boundingBox;
  CGSize size = image.size;
  CGRect part = CGRectMake(box.origin.x * size.width, box.origin.y * size.height, box.size.width * size.width,
                           box.size.height * size.height);
  CGImageRef cropped = CGImageCreateWithImageInRect(image.CGImage, part);
  _picture.image = [UIImage imageWithCGImage:cropped];
  CGImageRelease(cropped);
}

@end
