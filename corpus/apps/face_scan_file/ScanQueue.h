#import <Foundation/Foundation.h>

@interface ScanQueue : NSObject
- (void)sendScansOfLastLaunch;
@end
