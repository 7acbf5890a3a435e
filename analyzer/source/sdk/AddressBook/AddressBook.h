// Stand-in for AddressBook: contacts before Contacts.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

typedef CFTypeRef ABAddressBookRef;
typedef CFTypeRef ABRecordRef;
typedef CFTypeRef ABMultiValueRef;
typedef int32_t ABRecordID;
typedef int ABPropertyID;
typedef CFIndex ABAuthorizationStatus;
enum { kABAuthorizationStatusNotDetermined, kABAuthorizationStatusRestricted, kABAuthorizationStatusDenied,
       kABAuthorizationStatusAuthorized };
FOUNDATION_EXPORT const ABPropertyID kABPersonFirstNameProperty, kABPersonLastNameProperty, kABPersonEmailProperty,
    kABPersonPhoneProperty, kABPersonAddressProperty, kABPersonBirthdayProperty;
FOUNDATION_EXPORT ABAddressBookRef _Nullable ABAddressBookCreateWithOptions(CFDictionaryRef _Nullable options,
                                                                            CFErrorRef _Nullable* _Nullable error);
FOUNDATION_EXPORT ABAuthorizationStatus ABAddressBookGetAuthorizationStatus(void);
FOUNDATION_EXPORT void ABAddressBookRequestAccessWithCompletion(ABAddressBookRef book,
                                                                void (^completion)(bool granted,
                                                                                   CFErrorRef _Nullable error));
FOUNDATION_EXPORT CFArrayRef _Nullable ABAddressBookCopyArrayOfAllPeople(ABAddressBookRef book);
FOUNDATION_EXPORT CFTypeRef _Nullable ABRecordCopyValue(ABRecordRef record, ABPropertyID property);
FOUNDATION_EXPORT CFIndex ABMultiValueGetCount(ABMultiValueRef values);
FOUNDATION_EXPORT CFTypeRef _Nullable ABMultiValueCopyValueAtIndex(ABMultiValueRef values, CFIndex index);

NS_ASSUME_NONNULL_END
