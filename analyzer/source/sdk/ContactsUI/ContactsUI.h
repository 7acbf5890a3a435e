// Stand-in for ContactsUI: the picker and the page of a contact.
#pragma once

#import <Contacts/Contacts.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class CNContactPickerViewController, CNContactViewController;
@interface CNContactProperty : NSObject <NSCopying, NSSecureCoding>
@property(readonly, copy, nonatomic) CNContact* contact;
@property(readonly, copy, nonatomic) NSString* key;
@property(nullable, readonly, nonatomic) id value;
@property(nullable, readonly, copy, nonatomic) NSString *identifier, *label;
@end
@protocol CNContactPickerDelegate <NSObject>
@optional
- (void)contactPickerDidCancel:(CNContactPickerViewController*)picker;
- (void)contactPicker:(CNContactPickerViewController*)picker didSelectContact:(CNContact*)contact;
- (void)contactPicker:(CNContactPickerViewController*)picker
    didSelectContactProperty:(CNContactProperty*)property;
- (void)contactPicker:(CNContactPickerViewController*)picker didSelectContacts:(NSArray<CNContact*>*)contacts;
@end
@interface CNContactPickerViewController : UIViewController
@property(nullable, nonatomic, copy) NSArray<NSString*>* displayedPropertyKeys;
@property(nullable, nonatomic, weak) id<CNContactPickerDelegate> delegate;
@property(nullable, nonatomic, copy) NSPredicate *predicateForEnablingContact, *predicateForSelectionOfContact;
@end
@protocol CNContactViewControllerDelegate <NSObject>
@optional
- (void)contactViewController:(CNContactViewController*)controller
       didCompleteWithContact:(nullable CNContact*)contact;
@end
@interface CNContactViewController : UIViewController
+ (instancetype)viewControllerForContact:(CNContact*)contact;
+ (instancetype)viewControllerForNewContact:(nullable CNContact*)contact;
+ (instancetype)viewControllerForUnknownContact:(CNContact*)contact;
@property(nullable, nonatomic, weak) id<CNContactViewControllerDelegate> delegate;
@property(nullable, nonatomic, strong) CNContactStore* contactStore;
@property(nonatomic) BOOL allowsEditing, allowsActions;
@end

NS_ASSUME_NONNULL_END
