// block parameter called
#import <Foundation/Foundation.h>

void finish(void (^done)(NSError *error), NSError *error) {
  if (done) done(error);
}
