// property class
#import <Foundation/Foundation.h>

@interface Store : NSObject
@property(class, nonatomic, strong) Store *shared;
@end
void swap(Store *store) {
  if (Store.shared == nil) Store.shared = store;
}
