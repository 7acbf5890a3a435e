// Stand-in for Contacts: people, what is fetched of them, and the store.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class CNContact, CNPhoneNumber, CNPostalAddress, CNContactRelation, CNSocialProfile, CNInstantMessageAddress;

typedef NS_ENUM(NSInteger, CNEntityType) { CNEntityTypeContacts };
typedef NS_ENUM(NSInteger, CNAuthorizationStatus) {
  CNAuthorizationStatusNotDetermined,
  CNAuthorizationStatusRestricted,
  CNAuthorizationStatusDenied,
  CNAuthorizationStatusAuthorized,
  CNAuthorizationStatusLimited,
};
typedef NS_ENUM(NSInteger, CNContactType) { CNContactTypePerson, CNContactTypeOrganization };
typedef NS_ENUM(NSInteger, CNContactSortOrder) {
  CNContactSortOrderNone,
  CNContactSortOrderUserDefault,
  CNContactSortOrderGivenName,
  CNContactSortOrderFamilyName,
};
typedef NS_ENUM(NSInteger, CNContactFormatterStyle) {
  CNContactFormatterStyleFullName,
  CNContactFormatterStylePhoneticFullName,
};
FOUNDATION_EXPORT NSString* const CNErrorDomain;
FOUNDATION_EXPORT NSNotificationName const CNContactStoreDidChangeNotification;
FOUNDATION_EXPORT NSString *const CNContactIdentifierKey, *const CNContactNamePrefixKey, *const CNContactGivenNameKey,
    *const CNContactMiddleNameKey, *const CNContactFamilyNameKey, *const CNContactNameSuffixKey,
    *const CNContactNicknameKey, *const CNContactOrganizationNameKey, *const CNContactDepartmentNameKey,
    *const CNContactJobTitleKey, *const CNContactBirthdayKey, *const CNContactNoteKey, *const CNContactImageDataKey,
    *const CNContactThumbnailImageDataKey, *const CNContactImageDataAvailableKey, *const CNContactTypeKey,
    *const CNContactPhoneNumbersKey, *const CNContactEmailAddressesKey, *const CNContactPostalAddressesKey,
    *const CNContactDatesKey, *const CNContactUrlAddressesKey, *const CNContactRelationsKey,
    *const CNContactSocialProfilesKey, *const CNContactInstantMessageAddressesKey;
FOUNDATION_EXPORT NSString *const CNLabelHome, *const CNLabelWork, *const CNLabelOther, *const CNLabelPhoneNumberMobile,
    *const CNLabelPhoneNumberiPhone, *const CNLabelPhoneNumberMain, *const CNLabelEmailiCloud;

@protocol CNKeyDescriptor <NSObject, NSSecureCoding, NSCopying>
@end
@interface NSString (Contacts) <CNKeyDescriptor>
@end
@interface CNLabeledValue<ValueType> : NSObject <NSCopying, NSSecureCoding>
@property(copy, nonatomic, readonly) NSString* identifier;
@property(nullable, copy, nonatomic, readonly) NSString* label;
@property(copy, nonatomic, readonly) ValueType value;
+ (instancetype)labeledValueWithLabel:(nullable NSString*)label value:(ValueType)value;
- (instancetype)initWithLabel:(nullable NSString*)label value:(ValueType)value;
+ (NSString*)localizedStringForLabel:(NSString*)label;
@end
@interface CNPhoneNumber : NSObject <NSCopying, NSSecureCoding>
+ (nullable instancetype)phoneNumberWithStringValue:(NSString*)value;
- (instancetype)initWithStringValue:(NSString*)value;
@property(copy, nonatomic, readonly) NSString* stringValue;
@end
@interface CNPostalAddress : NSObject <NSCopying, NSMutableCopying, NSSecureCoding>
@property(copy, nonatomic, readonly) NSString *street, *subLocality, *city, *subAdministrativeArea, *state,
    *postalCode, *country, *ISOCountryCode;
@end
@interface CNMutablePostalAddress : CNPostalAddress
@property(copy, nonatomic) NSString *street, *subLocality, *city, *subAdministrativeArea, *state, *postalCode,
    *country, *ISOCountryCode;
@end
@interface CNSocialProfile : NSObject <NSCopying, NSSecureCoding>
@property(copy, nonatomic, readonly) NSString *urlString, *username, *userIdentifier, *service;
@end
@interface CNContactRelation : NSObject <NSCopying, NSSecureCoding>
@property(copy, nonatomic, readonly) NSString* name;
@end
@interface CNInstantMessageAddress : NSObject <NSCopying, NSSecureCoding>
@property(copy, nonatomic, readonly) NSString *username, *service;
@end
@interface CNContact : NSObject <NSCopying, NSMutableCopying, NSSecureCoding>
@property(copy, nonatomic, readonly) NSString* identifier;
@property(nonatomic, readonly) CNContactType contactType;
@property(copy, nonatomic, readonly) NSString *namePrefix, *givenName, *middleName, *familyName, *previousFamilyName,
    *nameSuffix, *nickname, *organizationName, *departmentName, *jobTitle, *phoneticGivenName, *phoneticFamilyName,
    *note;
@property(nullable, copy, nonatomic, readonly) NSData *imageData, *thumbnailImageData;
@property(nonatomic, readonly) BOOL imageDataAvailable;
@property(copy, nonatomic, readonly) NSArray<CNLabeledValue<CNPhoneNumber*>*>* phoneNumbers;
@property(copy, nonatomic, readonly) NSArray<CNLabeledValue<NSString*>*>* emailAddresses;
@property(copy, nonatomic, readonly) NSArray<CNLabeledValue<CNPostalAddress*>*>* postalAddresses;
@property(copy, nonatomic, readonly) NSArray<CNLabeledValue<NSString*>*>* urlAddresses;
@property(copy, nonatomic, readonly) NSArray<CNLabeledValue<CNContactRelation*>*>* contactRelations;
@property(copy, nonatomic, readonly) NSArray<CNLabeledValue<CNSocialProfile*>*>* socialProfiles;
@property(copy, nonatomic, readonly) NSArray<CNLabeledValue<CNInstantMessageAddress*>*>* instantMessageAddresses;
@property(nullable, copy, nonatomic, readonly) NSDateComponents* birthday;
@property(copy, nonatomic, readonly) NSArray<CNLabeledValue<NSDateComponents*>*>* dates;
- (BOOL)isKeyAvailable:(NSString*)key;
- (BOOL)areKeysAvailable:(NSArray<id<CNKeyDescriptor>>*)keys;
+ (NSPredicate*)predicateForContactsMatchingName:(NSString*)name;
+ (NSPredicate*)predicateForContactsWithIdentifiers:(NSArray<NSString*>*)identifiers;
+ (NSPredicate*)predicateForContactsMatchingPhoneNumber:(CNPhoneNumber*)number;
+ (NSPredicate*)predicateForContactsMatchingEmailAddress:(NSString*)address;
+ (NSPredicate*)predicateForContactsInContainerWithIdentifier:(NSString*)identifier;
+ (NSPredicate*)predicateForContactsInGroupWithIdentifier:(NSString*)identifier;
@end
@interface CNMutableContact : CNContact
@property(copy, nonatomic) NSString *namePrefix, *givenName, *middleName, *familyName, *nickname, *organizationName,
    *departmentName, *jobTitle, *note;
@property(nullable, copy, nonatomic) NSData* imageData;
@property(copy, nonatomic) NSArray<CNLabeledValue<CNPhoneNumber*>*>* phoneNumbers;
@property(copy, nonatomic) NSArray<CNLabeledValue<NSString*>*>* emailAddresses;
@property(copy, nonatomic) NSArray<CNLabeledValue<CNPostalAddress*>*>* postalAddresses;
@property(copy, nonatomic) NSArray<CNLabeledValue<NSString*>*>* urlAddresses;
@property(nullable, copy, nonatomic) NSDateComponents* birthday;
@end
@interface CNContactFormatter : NSFormatter
+ (id<CNKeyDescriptor>)descriptorForRequiredKeysForStyle:(CNContactFormatterStyle)style;
+ (nullable NSString*)stringFromContact:(CNContact*)contact style:(CNContactFormatterStyle)style;
@end
@interface CNContactVCardSerialization : NSObject
+ (id<CNKeyDescriptor>)descriptorForRequiredKeys;
+ (nullable NSData*)dataWithContacts:(NSArray*)contacts error:(NSError**)error;
+ (nullable NSArray*)contactsWithData:(NSData*)data error:(NSError**)error;
@end
@interface CNContainer : NSObject <NSCopying, NSSecureCoding>
@property(copy, nonatomic, readonly) NSString *identifier, *name;
@end
@interface CNGroup : NSObject <NSCopying, NSMutableCopying, NSSecureCoding>
@property(copy, nonatomic, readonly) NSString *identifier, *name;
@end
@interface CNFetchRequest : NSObject
@end
@interface CNContactFetchRequest : CNFetchRequest <NSSecureCoding>
- (instancetype)initWithKeysToFetch:(NSArray<id<CNKeyDescriptor>>*)keys;
@property(nullable, copy, nonatomic) NSPredicate* predicate;
@property(copy, nonatomic) NSArray<id<CNKeyDescriptor>>* keysToFetch;
@property(nonatomic) BOOL mutableObjects, unifyResults;
@property(nonatomic) CNContactSortOrder sortOrder;
@end
@interface CNSaveRequest : NSObject
- (void)addContact:(CNMutableContact*)contact toContainerWithIdentifier:(nullable NSString*)identifier;
- (void)updateContact:(CNMutableContact*)contact;
- (void)deleteContact:(CNMutableContact*)contact;
@end
@interface CNContactStore : NSObject
+ (CNAuthorizationStatus)authorizationStatusForEntityType:(CNEntityType)type;
- (void)requestAccessForEntityType:(CNEntityType)type
                 completionHandler:(void (^)(BOOL granted, NSError* _Nullable error))completion;
- (nullable NSArray<CNContact*>*)unifiedContactsMatchingPredicate:(NSPredicate*)predicate
                                                      keysToFetch:(NSArray<id<CNKeyDescriptor>>*)keys
                                                            error:(NSError**)error;
- (nullable CNContact*)unifiedContactWithIdentifier:(NSString*)identifier
                                        keysToFetch:(NSArray<id<CNKeyDescriptor>>*)keys
                                              error:(NSError**)error;
- (BOOL)enumerateContactsWithFetchRequest:(CNContactFetchRequest*)request
                                    error:(NSError**)error
                               usingBlock:(void(NS_NOESCAPE ^)(CNContact* contact, BOOL* stop))block;
- (nullable NSArray<CNGroup*>*)groupsMatchingPredicate:(nullable NSPredicate*)predicate error:(NSError**)error;
- (nullable NSArray<CNContainer*>*)containersMatchingPredicate:(nullable NSPredicate*)predicate error:(NSError**)error;
- (BOOL)executeSaveRequest:(CNSaveRequest*)request error:(NSError**)error;
- (NSString*)defaultContainerIdentifier;
@end

NS_ASSUME_NONNULL_END
