// message class
#import <Foundation/Foundation.h>

NSDate *now(void) { return [NSDate date]; }
