// Stand-in for passkeys and security keys.
#pragma once

#import <AuthenticationServices/ASAuthorization.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString* ASAuthorizationPublicKeyCredentialUserVerificationPreference NS_TYPED_ENUM;
FOUNDATION_EXPORT ASAuthorizationPublicKeyCredentialUserVerificationPreference const
    ASAuthorizationPublicKeyCredentialUserVerificationPreferencePreferred IOS_SINCE(15.0);
FOUNDATION_EXPORT ASAuthorizationPublicKeyCredentialUserVerificationPreference const
    ASAuthorizationPublicKeyCredentialUserVerificationPreferenceRequired IOS_SINCE(15.0);
@protocol ASPublicKeyCredential <ASAuthorizationCredential>
@property(nonatomic, readonly, copy) NSData *rawClientDataJSON, *credentialID;
@end
@protocol ASAuthorizationPublicKeyCredentialRegistration <ASPublicKeyCredential>
@property(nonatomic, readonly, copy, nullable) NSData* rawAttestationObject;
@end
@protocol ASAuthorizationPublicKeyCredentialAssertion <ASPublicKeyCredential>
@property(nonatomic, readonly, copy) NSData *rawAuthenticatorData, *userID, *signature;
@end
IOS_SINCE(15.0)
@interface ASAuthorizationPlatformPublicKeyCredentialRegistration
    : NSObject <ASAuthorizationPublicKeyCredentialRegistration>
@end
IOS_SINCE(15.0)
@interface ASAuthorizationPlatformPublicKeyCredentialAssertion : NSObject <ASAuthorizationPublicKeyCredentialAssertion>
@end
IOS_SINCE(15.0)
@interface ASAuthorizationPlatformPublicKeyCredentialRegistrationRequest : ASAuthorizationRequest
@property(nonatomic, copy) NSString* name;
@property(nonatomic, copy) NSData *challenge, *userID;
@property(nonatomic, copy, nullable) NSString* displayName;
@property(nonatomic, copy) ASAuthorizationPublicKeyCredentialUserVerificationPreference userVerificationPreference;
@end
IOS_SINCE(15.0)
@interface ASAuthorizationPlatformPublicKeyCredentialDescriptor : NSObject <NSCopying, NSSecureCoding>
- (instancetype)initWithCredentialID:(NSData*)identifier;
@end
IOS_SINCE(15.0)
@interface ASAuthorizationPlatformPublicKeyCredentialAssertionRequest : ASAuthorizationRequest
@property(nonatomic, copy) NSData* challenge;
@property(nonatomic, copy) NSArray<ASAuthorizationPlatformPublicKeyCredentialDescriptor*>* allowedCredentials;
@property(nonatomic, copy) ASAuthorizationPublicKeyCredentialUserVerificationPreference userVerificationPreference;
@end
IOS_SINCE(15.0)
@interface ASAuthorizationPlatformPublicKeyCredentialProvider : NSObject <ASAuthorizationProvider>
- (instancetype)initWithRelyingPartyIdentifier:(NSString*)identifier;
@property(nonatomic, readonly, copy) NSString* relyingPartyIdentifier;
- (ASAuthorizationPlatformPublicKeyCredentialRegistrationRequest*)
    createCredentialRegistrationRequestWithChallenge:(NSData*)challenge
                                                name:(NSString*)name
                                              userID:(NSData*)user;
- (ASAuthorizationPlatformPublicKeyCredentialAssertionRequest*)createCredentialAssertionRequestWithChallenge:
    (NSData*)challenge;
@end
IOS_SINCE(15.0)
@interface ASAuthorizationSecurityKeyPublicKeyCredentialProvider : NSObject <ASAuthorizationProvider>
- (instancetype)initWithRelyingPartyIdentifier:(NSString*)identifier;
@end

NS_ASSUME_NONNULL_END
