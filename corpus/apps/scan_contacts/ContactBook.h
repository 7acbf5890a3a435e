#import <Foundation/Foundation.h>

/// Who of the user's friends plays as well.
@interface ContactBook : NSObject
- (NSArray<NSString*>*)numbers;
@end
