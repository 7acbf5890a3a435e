#import <Foundation/Foundation.h>

typedef void (^FaceServiceAnswer)(NSString* name);

@interface FaceService : NSObject
- (void)findLikeOf:(NSArray<NSString*>*)points answer:(FaceServiceAnswer)answer;
@end
