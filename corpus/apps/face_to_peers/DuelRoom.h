#import <Foundation/Foundation.h>

@interface DuelRoom : NSObject
- (instancetype)initWithPlayer:(NSString*)player;
- (void)share:(NSDictionary*)face;
@end
