// message variadic
#import <Foundation/Foundation.h>

NSString *text(NSString *name, int count) { return [NSString stringWithFormat:@"%@ %d", name, count]; }
