#import "OfficeController.h"

#import <NetworkExtension/NetworkExtension.h>

@implementation OfficeController {
  NETunnelProviderManager* _manager;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  [NETunnelProviderManager loadAllFromPreferencesWithCompletionHandler:^(
                               NSArray<NETunnelProviderManager*>* managers, NSError* error) {
    self->_manager = managers.firstObject ?: [[NETunnelProviderManager alloc] init];
    self.title = error ? error.localizedDescription : @"Ready";
  }];
}

@end
