#import <Foundation/Foundation.h>

@interface KPDirectory : NSObject
- (instancetype)initWithHost:(NSString*)host;
- (void)enrolToken:(NSData*)token;
- (void)lookUpNumber:(NSString*)number handler:(void (^)(NSString* name))handler;
@end
