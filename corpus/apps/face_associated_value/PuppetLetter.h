#import <Foundation/Foundation.h>

@interface PuppetLetter : NSObject
@property(nonatomic, copy) NSString* title;
@property(nonatomic, copy) NSDictionary* content;
- (NSURLRequest*)request;
@end
