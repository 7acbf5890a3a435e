#import "AquariumController.h"

#include <dlfcn.h>

#import "Names.h"

@implementation AquariumController

- (void)viewDidLoad {
  [super viewDidLoad];
  UIImageView* fish = [[UIImageView alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:fish];
  // missed: ads/hidden-identifier-access -- the name comes from a helper with several callers, or from snprintf
  Class manager = NSClassFromString(PlainName(@"QVNJZGVudGlmaWVyTWFuYWdlcg=="));
  self.title = NSStringFromClass(manager);
  char name[16];
  snprintf(name, sizeof name, "%s%s", "MGCopy", "Answer");
  // missed: ads/hidden-identifier-access -- the name comes from a helper with several callers, or from snprintf
  if (dlsym(RTLD_DEFAULT, name)) self.title = @"Aquarium +";
  // clean: ads/hidden-identifier-access -- a haptic of UIKit
  Class haptic = NSClassFromString(PlainName(@"VUlJbXBhY3RGZWVkYmFja0dlbmVyYXRvcg=="));
  if (haptic) [fish setHidden:NO];
}

@end
