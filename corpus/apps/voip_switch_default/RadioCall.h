#import <Foundation/Foundation.h>

@interface RadioCall : NSObject
- (void)ring:(NSString*)station group:(BOOL)group;
@end
