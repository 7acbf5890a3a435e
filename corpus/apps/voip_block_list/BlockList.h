#import <Foundation/Foundation.h>

@interface BlockList : NSObject
+ (BOOL)contains:(NSString*)person;
+ (void)add:(NSString*)person;
@end
