// fast enumeration
#import <Foundation/Foundation.h>

void visit(NSArray<NSString *> *names) {
  for (NSString *name in names) {
    if (name.length == 0) continue;
    if (name.length > 9) break;
    [name lowercaseString];
  }
}
