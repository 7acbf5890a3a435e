// literal dictionary
#import <Foundation/Foundation.h>

NSDictionary *map(id value) { return @{@"key" : value, @"other" : @1}; }
