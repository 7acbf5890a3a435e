// literal array
#import <Foundation/Foundation.h>

NSArray *both(id a, id b) { return @[ a, @"text", b ]; }
