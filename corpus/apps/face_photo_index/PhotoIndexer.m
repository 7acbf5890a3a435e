#import "PhotoIndexer.h"

#import <Photos/Photos.h>
#import <UIKit/UIKit.h>
#import <Vision/Vision.h>

#import "PeopleIndex.h"

@implementation PhotoIndexer {
  PeopleIndex* _index;
  dispatch_queue_t _queue;
}

+ (PhotoIndexer*)shared {
  static PhotoIndexer* indexer;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    indexer = [[PhotoIndexer alloc] init];
    indexer->_index = [[PeopleIndex alloc] init];
    indexer->_queue = dispatch_queue_create("com.example.familienalbum.index", DISPATCH_QUEUE_SERIAL);
  });
  return indexer;
}

- (void)indexLibrary {
  dispatch_async(_queue, ^{
    PHFetchResult<PHAsset*>* photos = [PHAsset fetchAssetsWithMediaType:PHAssetMediaTypeImage options:nil];
    [photos enumerateObjectsUsingBlock:^(PHAsset* photo, NSUInteger number, BOOL* stop) {
      [self readPhoto:photo];
    }];
  });
}

- (void)readPhoto:(PHAsset*)photo {
  PHImageRequestOptions* options = [[PHImageRequestOptions alloc] init];
  options.synchronous = YES;
  [PHImageManager.defaultManager requestImageForAsset:photo
                                           targetSize:CGSizeMake(600, 600)
                                          contentMode:PHImageContentModeAspectFit
                                              options:options
                                        resultHandler:^(UIImage* image, NSDictionary* info) {
                                          if (image) [self readFacesOf:image];
                                        }];
}

- (void)readFacesOf:(UIImage*)image {
  VNDetectFaceLandmarksRequest* request = [[VNDetectFaceLandmarksRequest alloc] init];
  VNImageRequestHandler* handler = [[VNImageRequestHandler alloc] initWithCGImage:image.CGImage options:@{}];
  // expect: face/capability
  [handler performRequests:@[ request ] error:nil];
  // source: face/photo-library-dataset
  // source: face/observation-upload
  for (VNFaceObservation* face in request.results) {
    // source: face/photo-library-dataset
    // source: face/observation-upload
    VNFaceLandmarkRegion2D* eyes = face.landmarks.leftEye;
    // source: face/photo-library-dataset
    // source: face/observation-upload
    NSData* points = [NSData dataWithBytes:eyes.normalizedPoints length:eyes.pointCount * sizeof(CGPoint)];
    [_index addFace:points];
  }
}

@end
