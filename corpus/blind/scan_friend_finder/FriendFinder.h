#import <Contacts/Contacts.h>
#import <Foundation/Foundation.h>

@interface FriendFinder : NSObject
+ (FriendFinder *)finder;
- (void)matchAddressBook;
- (void)matchFacebookFriends;
- (void)watchPasteboard;
@end
