#import <Foundation/Foundation.h>

@interface Consultation : NSObject
+ (instancetype)shared;
- (void)prepare;
- (BOOL)isOpen;
@end
