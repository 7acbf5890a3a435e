#import <Foundation/Foundation.h>

/// Turns values into lines of text and back, for whoever asks.
@interface TextForm : NSObject
+ (NSString*)textOf:(NSDictionary*)values;
@end
