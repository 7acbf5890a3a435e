#import <Foundation/Foundation.h>

@interface VisitReport : NSObject
+ (void)reportTill:(NSString*)till strength:(NSNumber*)strength;
@end
