// throw
#import <Foundation/Foundation.h>

void fail(NSException *exception) {
  @try {
    @throw exception;
  } @catch (NSException *caught) {
    @throw;
  }
}
