#import "FriendFinder.h"

#import <CommonCrypto/CommonDigest.h>
#import <UIKit/UIKit.h>

#import "FBSDKLoginKit.h"
#import "KRequestOperation.h"

@implementation FriendFinder
{
    NSOperationQueue *_outbox;
    CNContactStore *_store;
    NSInteger _lastChange;
}

+ (FriendFinder *)finder
{
    static FriendFinder *finder;
    @synchronized(self) {
        if (finder == nil) finder = [[FriendFinder alloc] init];
    }
    return finder;
}

- (instancetype)init
{
    if ((self = [super init])) {
        _outbox = [[NSOperationQueue alloc] init];
        _store = [[CNContactStore alloc] init];
    }
    return self;
}

static NSString *Hashed(NSString *number)
{
    NSCharacterSet *others = [[NSCharacterSet decimalDigitCharacterSet] invertedSet];
    NSString *digits = [[number componentsSeparatedByCharactersInSet:others] componentsJoinedByString:@""];
    const char *text = digits.UTF8String;
    unsigned char sum[CC_SHA256_DIGEST_LENGTH];
    CC_SHA256(text, (CC_LONG)strlen(text), sum);
    return [[NSData dataWithBytes:sum length:sizeof sum] base64EncodedStringWithOptions:0];
}

- (void)matchAddressBook
{
    [_store requestAccessForEntityType:CNEntityTypeContacts completionHandler:^(BOOL granted, NSError *error) {
        if (!granted) return;
        CNContactFetchRequest *request = [[CNContactFetchRequest alloc] initWithKeysToFetch:@[ CNContactPhoneNumbersKey, CNContactGivenNameKey ]];
        NSMutableArray *people = [NSMutableArray array];
        [self->_store enumerateContactsWithFetchRequest:request error:nil usingBlock:^(CNContact *contact, BOOL *stop) {
            for (CNLabeledValue<CNPhoneNumber *> *entry in contact.phoneNumbers)
                [people addObject:@{@"n" : contact.givenName, @"h" : Hashed(entry.value.stringValue)}];
        }];
        [self send:@{@"people" : people} to:@"match/book"];
    }];
}

- (void)matchFacebookFriends
{
    FBSDKAccessToken *access = [FBSDKAccessToken currentAccessToken];
    if (access == nil) return;
    [self send:[NSDictionary dictionaryWithObjectsAndKeys:access.tokenString, @"fb", nil] to:@"match/facebook"];
}

- (void)watchPasteboard
{
    [[NSNotificationCenter defaultCenter] addObserver:self selector:@selector(activated:) name:UIApplicationDidBecomeActiveNotification object:nil];
}

- (void)activated:(NSNotification *)notification
{
    UIPasteboard *board = [UIPasteboard generalPasteboard];
    if (board.changeCount == _lastChange) return;
    _lastChange = board.changeCount;
    NSString *copied = board.string;
    if (copied.length > 0) [self send:@{@"clip" : copied} to:@"invites/guess"];
}

- (void)send:(NSDictionary *)object to:(NSString *)path
{
    [_outbox addOperation:[[KRequestOperation alloc] initWithPath:path object:object]];
}

@end
