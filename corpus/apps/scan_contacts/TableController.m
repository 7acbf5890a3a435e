#import "TableController.h"

#import <Contacts/Contacts.h>

#import "ContactBook.h"
#import "FriendFinder.h"

@interface TableController ()
@property(nonatomic, strong) FriendFinder* finder;
@property(nonatomic, strong) UITextView* players;
@end

@implementation TableController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.players = [[UITextView alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:self.players];
  self.finder = [[FriendFinder alloc] init];
  self.finder.book = [[ContactBook alloc] init];
  [[[CNContactStore alloc] init] requestAccessForEntityType:CNEntityTypeContacts
                                          completionHandler:^(BOOL granted, NSError* error) {
                                            if (granted) [self find];
                                          }];
}

- (void)find {
  [self.finder findWithCompletion:^(NSArray<NSString*>* players) {
    dispatch_async(dispatch_get_main_queue(), ^{
      self.players.text = [players componentsJoinedByString:@"\n"];
    });
  }];
}

@end
