#import "Duplicates.h"

#import <UIKit/UIKit.h>

#include "dhash.h"

@implementation Duplicates {
  NSMutableArray<PHAsset *> *_photos;
  NSMutableArray<NSNumber *> *_hashes;
  NSMutableArray<NSMutableArray<PHAsset *> *> *_groups;
}

- (NSArray<NSArray<PHAsset *> *> *)groups {
  return _groups;
}

- (uint64_t)hashOf:(UIImage *)image {
  uint8_t grey[9 * 8] = {0};
  CGColorSpaceRef space = CGColorSpaceCreateDeviceGray();
  CGContextRef context = CGBitmapContextCreate(grey, 9, 8, 8, 9, space, (CGBitmapInfo)kCGImageAlphaNone);
  CGContextDrawImage(context, CGRectMake(0, 0, 9, 8), image.CGImage);
  CGContextRelease(context);
  CGColorSpaceRelease(space);
  return dhash_of_grey(grey);
}

- (void)search {
  _photos = [NSMutableArray array];
  _hashes = [NSMutableArray array];
  _groups = [NSMutableArray array];
  PHImageRequestOptions *options = [PHImageRequestOptions new];
  options.synchronous = YES;
  PHFetchResult<PHAsset *> *all = [PHAsset fetchAssetsWithMediaType:PHAssetMediaTypeImage options:nil];
  for (NSUInteger i = 0; i < all.count; i++) {
    PHAsset *photo = all[i];
    [[PHImageManager defaultManager] requestImageForAsset:photo
                                               targetSize:CGSizeMake(9, 8)
                                              contentMode:PHImageContentModeAspectFill
                                                  options:options
                                            resultHandler:^(UIImage *image, NSDictionary *info) {
                                              [self file:photo hash:[self hashOf:image]];
                                            }];
  }
}

- (void)file:(PHAsset *)photo hash:(uint64_t)hash {
  for (NSUInteger i = 0; i < _hashes.count; i++) {
    if (dhash_distance(_hashes[i].unsignedLongLongValue, hash) > 4) continue;
    [_groups addObject:[@[ _photos[i], photo ] mutableCopy]];
    return;
  }
  [_photos addObject:photo];
  [_hashes addObject:@(hash)];
}

- (void)removeAllButFirst:(NSArray<PHAsset *> *)group done:(void (^)(BOOL))done {
  NSArray *rest = [group subarrayWithRange:NSMakeRange(1, group.count - 1)];
  [PHPhotoLibrary.sharedPhotoLibrary performChanges:^{
    [PHAssetChangeRequest deleteAssets:rest];
  } completionHandler:^(BOOL success, NSError *error) {
    done(success);
  }];
}

@end
