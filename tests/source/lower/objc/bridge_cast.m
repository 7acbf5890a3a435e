// bridge cast
#import <Foundation/Foundation.h>

CFStringRef text(NSString *string) { return (__bridge CFStringRef)string; }
NSString *string(CFStringRef text) { return (__bridge NSString *)text; }
