// alloc init chain
#import <Foundation/Foundation.h>

NSMutableString *fresh(void) { return [[NSMutableString alloc] init]; }
