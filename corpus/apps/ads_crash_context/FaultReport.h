#import <Foundation/Foundation.h>

/// What is told about an uncaught exception.
@interface FaultReport : NSObject
+ (void)install;
- (void)sendException:(NSException*)exception;
@end
