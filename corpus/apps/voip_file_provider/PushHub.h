#import <Foundation/Foundation.h>

/// One registry for calls of the team and for changes of shared folders.
@interface PushHub : NSObject
@end
