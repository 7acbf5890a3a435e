#import "StateMirror.h"

#import "FaceState.h"

@implementation StateMirror {
  FaceState* _state;
}

- (instancetype)initWithState:(FaceState*)state {
  if ((self = [super init])) {
    _state = state;
    [state addObserver:self forKeyPath:@"weights" options:NSKeyValueObservingOptionNew context:NULL];
  }
  return self;
}

- (void)dealloc {
  [_state removeObserver:self forKeyPath:@"weights"];
}

- (void)observeValueForKeyPath:(NSString*)path
                      ofObject:(id)object
                        change:(NSDictionary<NSKeyValueChangeKey, id>*)change
                       context:(void*)context {
  NSDictionary* weights = change[NSKeyValueChangeNewKey];
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://state.seifenblase.example/mirror"]];
  request.HTTPMethod = @"PUT";
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:weights options:0 error:nil];
  // missed: face/network-upload -- the values that key-value observation hands over are not followed
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
