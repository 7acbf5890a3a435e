#import <UIKit/UIKit.h>

/// What is seen in a face.
@interface FaceReading : NSObject
@property(nonatomic) CGRect bounds;
@property(nonatomic) NSUInteger points;
@property(nonatomic, strong) NSNumber* yaw;
- (NSDictionary<NSString*, id>*)dictionary;
@end

@interface FaceReader : NSObject
- (NSArray<FaceReading*>*)readImage:(UIImage*)image;
@end
