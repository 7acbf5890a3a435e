#import <Foundation/Foundation.h>

@interface Visitor : NSObject
- (NSString*)number;
- (NSString*)serial;
@end
