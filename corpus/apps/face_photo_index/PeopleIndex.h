#import <Foundation/Foundation.h>

@interface PeopleIndex : NSObject
- (void)addFace:(NSData*)points;
@end
