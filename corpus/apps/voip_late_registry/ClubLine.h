#import <Foundation/Foundation.h>

@interface ClubLine : NSObject
- (instancetype)initWithMember:(NSString*)member;
- (void)register;
@end
