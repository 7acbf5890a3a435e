// message protocol receiver
#import <Foundation/Foundation.h>

@protocol Listener
- (void)callEnded:(id)call;
@end
void tell(id<Listener> listener, id call) { [listener callEnded:call]; }
