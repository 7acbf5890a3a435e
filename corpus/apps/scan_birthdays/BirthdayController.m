#import "BirthdayController.h"

#import <Contacts/Contacts.h>

@implementation BirthdayController {
  NSMutableDictionary<NSString*, NSDateComponents*>* _days;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _days = [NSMutableDictionary dictionary];
  CNContactStore* store = [[CNContactStore alloc] init];
  [store requestAccessForEntityType:CNEntityTypeContacts
                  completionHandler:^(BOOL granted, NSError* error) {
                    if (granted) [self readFrom:store];
                    [self loadSayings];
                  }];
}

- (void)readFrom:(CNContactStore*)store {
  CNContactFetchRequest* all =
      [[CNContactFetchRequest alloc] initWithKeysToFetch:@[ CNContactNicknameKey, CNContactBirthdayKey ]];
  [store enumerateContactsWithFetchRequest:all
                                     error:nil
                                usingBlock:^(CNContact* contact, BOOL* stop) {
                                  if (!contact.birthday) return;
                                  self->_days[contact.nickname] = contact.birthday;
                                }];
}

- (void)loadSayings {
  NSURL* url = [NSURL URLWithString:@"https://texte.geburtstag.example/sayings.json"];
  // clean: scan/contact-upload -- the names stay in the list
  [[NSURLSession.sharedSession dataTaskWithURL:url] resume];
}

@end
