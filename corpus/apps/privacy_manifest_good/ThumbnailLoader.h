#import <SDWebImage/SDWebImage.h>

/// Loads small images; its superclass lives in another image.
@interface ThumbnailLoader : SDWebImageManager
@property(nonatomic) CGSize size;
@end
