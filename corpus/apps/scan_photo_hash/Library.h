#import <Photos/Photos.h>

/// Goes through the photos of the phone, one by one.
@interface Library : NSObject
- (void)visitWithBlock:(void (^)(NSString* name, NSData* data, UIImage* thumbnail))block;
@end
