// try catch
#import <Foundation/Foundation.h>

int attempt(NSArray *list) {
  @try {
    [list objectAtIndex:7];
  } @catch (NSException *exception) {
    [exception description];
    return 1;
  } @catch (id other) {
    return 2;
  }
  return 0;
}
