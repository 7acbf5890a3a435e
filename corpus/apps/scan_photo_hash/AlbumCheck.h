#import <Foundation/Foundation.h>

@interface AlbumCheck : NSObject
- (void)run;
@end
