#import <Foundation/Foundation.h>

@interface TherapistMail : NSObject
- (void)sendExercise:(NSString*)exercise shapes:(NSDictionary*)shapes;
@end
