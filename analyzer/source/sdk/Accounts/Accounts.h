// Stand-in for Accounts: accounts of the system.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class ACAccountType;
FOUNDATION_EXPORT NSString *const ACAccountTypeIdentifierFacebook, *const ACAccountTypeIdentifierTwitter;
@interface ACAccount : NSObject
@property(nonatomic, readonly) NSString* identifier;
@property(nonatomic, copy) NSString* username;
@end
@interface ACAccountType : NSObject
@property(nonatomic, readonly) BOOL accessGranted;
@end
@interface ACAccountStore : NSObject
- (ACAccountType*)accountTypeWithAccountTypeIdentifier:(NSString*)identifier;
- (NSArray*)accountsWithAccountType:(ACAccountType*)type;
- (void)requestAccessToAccountsWithType:(ACAccountType*)type
                                options:(nullable NSDictionary*)options
                             completion:(void (^)(BOOL granted, NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
