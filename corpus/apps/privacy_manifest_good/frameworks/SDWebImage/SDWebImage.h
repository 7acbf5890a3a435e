// A stand-in for one of the SDKs that must bring a privacy manifest.
#import <UIKit/UIKit.h>

@interface SDWebImageManager : NSObject
+ (instancetype)sharedManager;
- (void)loadImageWithURL:(NSURL*)url completion:(void (^)(UIImage* image))completion;
@property(nonatomic, strong) NSDate* lastLoad;
@end
