#import <Foundation/Foundation.h>

/// The SHA-256 of a text, in hexadecimal digits.
NSString* DigestOfText(NSString* text);
