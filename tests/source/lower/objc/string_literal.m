// string literal
#import <Foundation/Foundation.h>

NSString *const kHost = @"https://example.com";
NSString *host(void) { return kHost; }
const char *name(void) { return "name"; }
