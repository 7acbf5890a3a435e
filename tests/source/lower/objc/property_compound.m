// property compound
#import <Foundation/Foundation.h>

@interface Call : NSObject
@property(nonatomic) int count;
@end
int more(Call *call) {
  call.count += 2;
  call.count++;
  return call.count;
}
