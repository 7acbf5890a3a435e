#import "GuestController.h"

#import <Contacts/Contacts.h>

#import "FBSDKAppEvents.h"

@interface GuestController ()
@property(nonatomic, strong) NSMutableArray<NSString*>* guests;
@end

@implementation GuestController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.guests = [NSMutableArray array];
  CNContactStore* store = [[CNContactStore alloc] init];
  [store requestAccessForEntityType:CNEntityTypeContacts
                  completionHandler:^(BOOL granted, NSError* error) {
                    if (granted) [self collectFrom:store];
                  }];
}

- (void)collectFrom:(CNContactStore*)store {
  CNContactFetchRequest* all =
      [[CNContactFetchRequest alloc] initWithKeysToFetch:@[ CNContactGivenNameKey, CNContactFamilyNameKey ]];
  // source: ads/personal-data-to-ads
  [store enumerateContactsWithFetchRequest:all
                                     error:nil
                                // source: ads/personal-data-to-ads
                                usingBlock:^(CNContact* contact, BOOL* stop) {
                                  // source: ads/personal-data-to-ads
                                  NSString* name =
                                      [contact.givenName stringByAppendingString:contact.familyName];
                                  [self.guests addObject:name];
                                }];
  // clean: ads/personal-data-to-ads
  [FBSDKAppEvents logEvent:@"list_opened" parameters:@{@"layout" : @"grid"}];
  NSString* names = [self.guests componentsJoinedByString:@";"];
  // expect: ads/personal-data-to-ads
  [FBSDKAppEvents logEvent:@"guests" parameters:@{@"names" : names}];
}

@end
