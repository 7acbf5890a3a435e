#import <Foundation/Foundation.h>

/// Calls of restaurants about a reserved table.
@interface TableCalls : NSObject
+ (void)start;
@end
