// Stand-in for Contacts.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

FOUNDATION_EXPORT NSString* const CNContactGivenNameKey;
FOUNDATION_EXPORT NSString* const CNContactPhoneNumbersKey;
typedef NS_ENUM(NSInteger, CNEntityType) { CNEntityTypeContacts };
@interface CNContact : NSObject <NSCopying, NSSecureCoding>
@property(readonly, copy, nonatomic) NSString* givenName;
@property(readonly, copy, nonatomic) NSArray* phoneNumbers;
@end
@interface CNContactFetchRequest : NSObject
- (instancetype)initWithKeysToFetch:(NSArray*)keys;
@end
@interface CNContactStore : NSObject
- (void)requestAccessForEntityType:(CNEntityType)type
                 completionHandler:(void (^)(BOOL granted, NSError* _Nullable error))completion;
- (BOOL)enumerateContactsWithFetchRequest:(CNContactFetchRequest*)request
                                    error:(NSError**)error
                               usingBlock:(void (^)(CNContact* contact, BOOL* stop))block;
@end

NS_ASSUME_NONNULL_END
