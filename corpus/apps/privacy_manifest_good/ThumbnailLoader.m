#import "ThumbnailLoader.h"

@implementation ThumbnailLoader {
  CGRect _crop;
  union {
    float ratio;
    uint32_t bits;
  } _scale;
}

+ (void)initialize {
  if (self == [ThumbnailLoader class]) NSLog(@"thumbnails");
}

- (void)loadImageWithURL:(NSURL*)url completion:(void (^)(UIImage*))completion {
  _crop = CGRectMake(0, 0, self.size.width, self.size.height);
  _scale.ratio = (float)(self.size.width / MAX(self.size.height, 1));
  [super loadImageWithURL:url
               completion:^(UIImage* image) {
                 self.lastLoad = [NSDate date];
                 completion(image);
               }];
}

@end
