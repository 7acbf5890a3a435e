// message id and class receiver
#import <Foundation/Foundation.h>

id make(Class kind, id other) {
  [other description];
  return [[kind alloc] init];
}
