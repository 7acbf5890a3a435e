// synchronized
#import <Foundation/Foundation.h>

int guarded(id lock, int *value) {
  @synchronized(lock) {
    if (*value) return *value;
    *value = 1;
  }
  return 0;
}
