// block captures
#import <Foundation/Foundation.h>

void later(void (^done)(int code));
void ask(NSString *name, void (^next)(int code)) {
  int base = 4;
  later(^(int code) {
    if (name) next(code + base);
  });
}
