// fast enumeration existing variable
#import <Foundation/Foundation.h>

id last(NSArray *list) {
  id object = nil;
  for (object in list) {
  }
  return object;
}
