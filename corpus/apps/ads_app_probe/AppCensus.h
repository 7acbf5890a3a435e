#import <Foundation/Foundation.h>

@interface AppCensus : NSObject
- (void)take;
@end
