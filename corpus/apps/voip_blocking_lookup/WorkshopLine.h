#import <Foundation/Foundation.h>

@interface WorkshopLine : NSObject
@end
