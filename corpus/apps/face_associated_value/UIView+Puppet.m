#import "UIView+Puppet.h"

#import <objc/runtime.h>

static const char kFaceKey = 0;

@implementation UIView (Puppet)

- (NSDictionary*)puppetFace {
  return objc_getAssociatedObject(self, &kFaceKey);
}

- (void)setPuppetFace:(NSDictionary*)face {
  objc_setAssociatedObject(self, &kFaceKey, face, OBJC_ASSOCIATION_COPY_NONATOMIC);
}

@end
