// try finally
#import <Foundation/Foundation.h>

int attempt(NSMutableArray *list) {
  @try {
    if (list.count) return 1;
    [list removeLastObject];
  } @finally {
    [list removeAllObjects];
  }
  return 0;
}
