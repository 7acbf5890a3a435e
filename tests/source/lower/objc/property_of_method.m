// property of method
#import <Foundation/Foundation.h>

@interface Call : NSObject
- (NSString *)title;
- (void)setTitle:(NSString *)title;
@end
void copyTitle(Call *a, Call *b) { a.title = b.title; }
