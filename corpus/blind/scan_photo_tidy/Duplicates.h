#import <Photos/Photos.h>

/// Photos that look the same. Everything is computed and kept on the phone.
@interface Duplicates : NSObject
@property (nonatomic, readonly) NSArray<NSArray<PHAsset *> *> *groups;
- (void)search;
- (void)removeAllButFirst:(NSArray<PHAsset *> *)group done:(void (^)(BOOL removed))done;
@end
