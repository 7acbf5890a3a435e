#import <NetworkExtension/NetworkExtension.h>

@interface FilterProvider : NEFilterDataProvider
@end

@implementation FilterProvider {
  NSSet<NSString*>* _blocked;
}

- (void)startFilterWithCompletionHandler:(void (^)(NSError* error))completion {
  _blocked = [NSSet setWithArray:@[ @"casino.example", @"wetten.example" ]];
  completion(nil);
}

- (NEFilterNewFlowVerdict*)handleNewFlow:(NEFilterFlow*)flow {
  NSString* host = flow.URL.host.lowercaseString;
  return host && [_blocked containsObject:host] ? [NEFilterNewFlowVerdict dropVerdict]
                                                : [NEFilterNewFlowVerdict allowVerdict];
}

@end
