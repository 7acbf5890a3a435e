// boxed string
#import <Foundation/Foundation.h>

NSString *from(const char *text) { return @(text); }
