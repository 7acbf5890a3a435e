// Stand-in for password manager extensions.
#pragma once

#import <AuthenticationServices/ASAuthorization.h>

NS_ASSUME_NONNULL_BEGIN

FOUNDATION_EXPORT NSErrorDomain const ASExtensionErrorDomain IOS_SINCE(12.0);
typedef NS_ENUM(NSInteger, ASCredentialServiceIdentifierType) {
  ASCredentialServiceIdentifierTypeDomain,
  ASCredentialServiceIdentifierTypeURL,
};
@interface ASCredentialServiceIdentifier : NSObject <NSCopying, NSSecureCoding>
- (instancetype)initWithIdentifier:(NSString*)identifier type:(ASCredentialServiceIdentifierType)type;
@property(nonatomic, readonly, copy) NSString* identifier;
@property(nonatomic, readonly) ASCredentialServiceIdentifierType type;
@end
@interface ASPasswordCredentialIdentity : NSObject <NSCopying, NSSecureCoding>
- (instancetype)initWithServiceIdentifier:(ASCredentialServiceIdentifier*)service
                                     user:(NSString*)user
                         recordIdentifier:(nullable NSString*)record;
@property(nonatomic, readonly, strong) ASCredentialServiceIdentifier* serviceIdentifier;
@property(nonatomic, readonly, copy) NSString* user;
@property(nonatomic, readonly, copy, nullable) NSString* recordIdentifier;
@end
@interface ASCredentialIdentityStoreState : NSObject
@property(nonatomic, readonly, getter=isEnabled) BOOL enabled;
@property(nonatomic, readonly) BOOL supportsIncrementalUpdates;
@end
@interface ASCredentialIdentityStore : NSObject
@property(class, nonatomic, readonly) ASCredentialIdentityStore* sharedStore;
- (void)getCredentialIdentityStoreStateWithCompletion:(void (^)(ASCredentialIdentityStoreState* state))completion;
- (void)saveCredentialIdentities:(NSArray<ASPasswordCredentialIdentity*>*)identities
                      completion:(nullable void (^)(BOOL success, NSError* _Nullable error))completion;
- (void)removeAllCredentialIdentitiesWithCompletion:(nullable void (^)(BOOL success,
                                                                       NSError* _Nullable error))completion;
@end
@interface ASCredentialProviderExtensionContext : NSExtensionContext
- (void)completeRequestWithSelectedCredential:(ASPasswordCredential*)credential
                            completionHandler:(nullable void (^)(BOOL expired))completion;
- (void)completeExtensionConfigurationRequest;
@end
@interface ASCredentialProviderViewController : UIViewController
@property(nonatomic, readonly, strong) ASCredentialProviderExtensionContext* extensionContext;
- (void)prepareCredentialListForServiceIdentifiers:(NSArray<ASCredentialServiceIdentifier*>*)identifiers;
- (void)provideCredentialWithoutUserInteractionForIdentity:(ASPasswordCredentialIdentity*)identity;
- (void)prepareInterfaceToProvideCredentialForIdentity:(ASPasswordCredentialIdentity*)identity;
- (void)prepareInterfaceForExtensionConfiguration;
@end

NS_ASSUME_NONNULL_END
