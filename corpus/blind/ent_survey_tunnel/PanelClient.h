#import <Foundation/Foundation.h>

@interface PanelClient : NSObject <NSURLSessionDelegate>
- (void)fetchTasks:(void (^)(NSArray *tasks))handler;
- (void)offerUpdate;
@end
