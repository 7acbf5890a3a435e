#import <Foundation/Foundation.h>

@interface NSMutableURLRequest (Form)
- (void)optic_setText:(NSString*)text;
@end
