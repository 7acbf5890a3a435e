#import <Foundation/Foundation.h>

@class FaceState;

/// Keeps a copy of a state on the server.
@interface StateMirror : NSObject
- (instancetype)initWithState:(FaceState*)state;
@end
