#import "Library.h"

#import <UIKit/UIKit.h>

@implementation Library

- (void)visitWithBlock:(void (^)(NSString* name, NSData* data, UIImage* thumbnail))block {
  PHFetchResult<PHAsset*>* photos = [PHAsset fetchAssetsWithMediaType:PHAssetMediaTypeImage options:nil];
  PHImageRequestOptions* options = [[PHImageRequestOptions alloc] init];
  options.synchronous = YES;
  // source: scan/photo-hash-report
  [photos enumerateObjectsUsingBlock:^(PHAsset* photo, NSUInteger index, BOOL* stop) {
    // source: scan/photo-hash-report
    [PHImageManager.defaultManager
        requestImageDataForAsset:photo
                         options:options
                   // source: scan/photo-hash-report
                   resultHandler:^(NSData* data, NSString* type, NSInteger orientation, NSDictionary* info) {
                     if (!data) return;
                     // source: scan/photo-hash-report
                     block(photo.localIdentifier, data, [UIImage imageWithData:data]);
                   }];
  }];
}

@end
