#import <Foundation/Foundation.h>
#import <Photos/Photos.h>

@interface AlbumIndexOptIn : NSObject
/// Whether the user has switched the people album on.
@property (class, nonatomic) BOOL hasConsented;
@end

/// Which photos have how many faces. Never leaves the phone.
@interface AlbumIndex : NSObject
- (void)rebuildWithProgress:(void (^)(double fraction))progress;
- (NSArray<NSString *> *)groupPhotos;
@end
