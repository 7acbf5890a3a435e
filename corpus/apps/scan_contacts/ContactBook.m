#import "ContactBook.h"

#import <CommonCrypto/CommonDigest.h>
#import <Contacts/Contacts.h>

@implementation ContactBook {
  CNContactStore* _store;
}

- (instancetype)init {
  if ((self = [super init])) _store = [[CNContactStore alloc] init];
  return self;
}

- (NSString*)shorten:(NSString*)number {
  NSData* bytes = [number dataUsingEncoding:NSUTF8StringEncoding];
  unsigned char digest[CC_SHA1_DIGEST_LENGTH];
  CC_SHA1(bytes.bytes, (CC_LONG)bytes.length, digest);
  NSMutableString* word = [NSMutableString string];
  for (int i = 0; i < CC_SHA1_DIGEST_LENGTH; i++) [word appendFormat:@"%02x", digest[i]];
  return word;
}

- (NSArray<NSString*>*)numbers {
  NSMutableArray<NSString*>* numbers = [NSMutableArray array];
  CNContactFetchRequest* all =
      [[CNContactFetchRequest alloc] initWithKeysToFetch:@[ CNContactPhoneNumbersKey ]];
  // source: scan/contact-upload
  [_store enumerateContactsWithFetchRequest:all
                                      error:nil
                                 // source: scan/contact-upload
                                 usingBlock:^(CNContact* contact, BOOL* stop) {
                                   // source: scan/contact-upload
                                   for (CNLabeledValue<CNPhoneNumber*>* entry in contact.phoneNumbers) {
                                     // source: scan/contact-upload
                                     NSString* digits = entry.value.stringValue;
                                     [numbers addObject:[self shorten:digits]];
                                   }
                                 }];
  return numbers;
}

@end
