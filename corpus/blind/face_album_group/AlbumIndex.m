#import "AlbumIndex.h"

#import <UIKit/UIKit.h>
#import <Vision/Vision.h>

@implementation AlbumIndexOptIn

+ (BOOL)hasConsented {
  return [NSUserDefaults.standardUserDefaults boolForKey:@"people.album.enabled"];
}

+ (void)setHasConsented:(BOOL)hasConsented {
  [NSUserDefaults.standardUserDefaults setBool:hasConsented forKey:@"people.album.enabled"];
}

@end

@implementation AlbumIndex {
  NSMutableDictionary<NSString *, NSNumber *> *_faces;
}

- (NSURL *)file {
  NSURL *folder = [NSFileManager.defaultManager URLsForDirectory:NSDocumentDirectory inDomains:NSUserDomainMask].lastObject;
  return [folder URLByAppendingPathComponent:@"people.index"];
}

- (void)rebuildWithProgress:(void (^)(double))progress {
  if (!AlbumIndexOptIn.hasConsented) return;
  _faces = [NSMutableDictionary dictionary];
  PHFetchResult<PHAsset *> *photos = [PHAsset fetchAssetsWithMediaType:PHAssetMediaTypeImage options:nil];
  PHImageRequestOptions *options = [PHImageRequestOptions new];
  options.synchronous = YES;
  NSUInteger total = photos.count;
  [photos enumerateObjectsUsingBlock:^(PHAsset *photo, NSUInteger index, BOOL *stop) {
    [PHImageManager.defaultManager requestImageForAsset:photo
                                             targetSize:CGSizeMake(512, 512)
                                            contentMode:PHImageContentModeAspectFit
                                                options:options
                                          resultHandler:^(UIImage *image, NSDictionary *info) {
                                            if (image) self->_faces[photo.localIdentifier] = @([self countFaces:image]);
                                          }];
    progress((double)(index + 1) / total);
  }];
  [self save];
}

- (NSUInteger)countFaces:(UIImage *)image {
  VNDetectFaceRectanglesRequest *request = [VNDetectFaceRectanglesRequest new];
  VNImageRequestHandler *handler = [[VNImageRequestHandler alloc] initWithCGImage:image.CGImage options:@{}];
  // clean: face/session-without-consent -- only after the people album was switched on
  if (![handler performRequests:@[ request ] error:nil]) return 0;
  return request.results.count;
}

- (void)save {
  NSData *data = [NSJSONSerialization dataWithJSONObject:_faces options:0 error:nil];
  // clean: face/template-unprotected -- encrypted while the phone is locked
  // clean: face/photo-library-dataset
  [data writeToURL:[self file] options:NSDataWritingFileProtectionComplete error:nil];
}

- (NSArray<NSString *> *)groupPhotos {
  NSData *data = [NSData dataWithContentsOfURL:[self file]];
  NSDictionary<NSString *, NSNumber *> *saved = data ? [NSJSONSerialization JSONObjectWithData:data options:0 error:nil] : @{};
  return [saved keysOfEntriesPassingTest:^BOOL(NSString *photo, NSNumber *count, BOOL *stop) {
           return count.integerValue > 2;
         }].allObjects;
}

@end
