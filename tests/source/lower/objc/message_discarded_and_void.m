// message discarded and void
#import <Foundation/Foundation.h>

void clear(NSMutableArray *list) {
  [list count];
  [list removeAllObjects];
}
