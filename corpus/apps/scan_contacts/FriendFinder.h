#import <Foundation/Foundation.h>

@class ContactBook;

@interface FriendFinder : NSObject
@property(nonatomic, strong) ContactBook* book;
- (void)findWithCompletion:(void (^)(NSArray<NSString*>* players))completion;
@end
