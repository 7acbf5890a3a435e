#import <Foundation/Foundation.h>

@interface Gardener : NSObject
+ (void)registerTask;
+ (void)schedule;
@end
