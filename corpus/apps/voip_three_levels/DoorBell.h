#import <Foundation/Foundation.h>

@interface DoorBell : NSObject
@property(class, readonly) DoorBell* sharedBell;
- (void)install;
@end
