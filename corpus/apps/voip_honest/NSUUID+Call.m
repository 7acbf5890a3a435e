#import "NSUUID+Call.h"

#import <objc/runtime.h>

static char kNameKey;

@implementation NSUUID (Call)

+ (void)load {
  NSLog(@"calls have names");
}

+ (instancetype)callNamed:(NSString*)name {
  NSUUID* call = [self UUID];
  if ([call conformsToProtocol:@protocol(CallNaming)]) call.callName = name;
  return call;
}

+ (NSString*)callKind {
  return @"Anruf";
}

- (NSString*)callName {
  return objc_getAssociatedObject(self, &kNameKey) ?: self.UUIDString;
}

- (void)setCallName:(NSString*)name {
  objc_setAssociatedObject(self, &kNameKey, name, OBJC_ASSOCIATION_COPY_NONATOMIC);
}

- (BOOL)isNamed {
  return objc_getAssociatedObject(self, &kNameKey) != nil;
}

@end
