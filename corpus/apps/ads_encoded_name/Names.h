#import <Foundation/Foundation.h>

NSString* PlainName(NSString* encoded);
