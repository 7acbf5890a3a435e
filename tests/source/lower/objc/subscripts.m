// subscripts
#import <Foundation/Foundation.h>

void fill(NSMutableArray *list, NSMutableDictionary *map, id value) {
  list[0] = map[@"key"];
  map[@"key"] = value;
}
