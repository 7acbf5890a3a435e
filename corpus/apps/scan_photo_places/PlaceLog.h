#import <Photos/Photos.h>

@interface PlaceLog : NSObject
- (void)addPhoto:(PHAsset*)photo;
- (void)addFile:(NSURL*)file;
- (void)send;
@end
