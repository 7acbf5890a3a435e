// property read write
#import <Foundation/Foundation.h>

@interface Call : NSObject
@property(nonatomic, copy) NSString *title;
@property(nonatomic, getter=isActive) BOOL active;
@end
void retitle(Call *call, NSString *title) {
  if (call.active) call.title = title;
  call.active = NO;
}
