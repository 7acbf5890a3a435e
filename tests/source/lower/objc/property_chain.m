// property chain
#import <Foundation/Foundation.h>

@interface Call : NSObject
@property(nonatomic, strong) Call *parent;
@property(nonatomic, copy) NSString *title;
@end
NSUInteger depth(Call *call) { return call.parent.parent.title.length; }
