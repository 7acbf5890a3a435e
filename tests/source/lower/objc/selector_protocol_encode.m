// selector protocol encode
#import <Foundation/Foundation.h>

@protocol Listener
@end
BOOL listens(id object) {
  const char *type = @encode(int);
  SEL selector = @selector(callEnded:);
  return [object conformsToProtocol:@protocol(Listener)] && [object respondsToSelector:selector] && type;
}
