// synthesized accessors
#import <Foundation/Foundation.h>

@interface Call : NSObject
@property(nonatomic, copy) NSString *title;
@property(nonatomic, weak) id delegate;
@property(nonatomic, readonly) int count;
@property(nonatomic, getter=isActive) BOOL active;
@end
@implementation Call
@synthesize count = total;
- (BOOL)isActive {
  return _active;
}
@end
