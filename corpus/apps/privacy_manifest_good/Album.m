#import "Album.h"

#import <Photos/Photos.h>

@implementation Album

// clean: privacy/private-api -- a private method of the app itself
- (void)_reload {
  PHFetchResult<PHAsset*>* photos = [PHAsset fetchAssetsWithMediaType:PHAssetMediaTypeImage options:nil];
  NSDate* newest = nil;
  for (PHAsset* photo in photos) {
    // clean: privacy/undeclared-required-reason-api -- the date of a photo, not of a file
    if (newest == nil || [photo.creationDate compare:newest] == NSOrderedDescending)
      newest = photo.creationDate;
  }
  _count = photos.count;
  self.creationDate = newest;
}

@end
