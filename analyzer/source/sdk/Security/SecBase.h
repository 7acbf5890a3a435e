// Stand-in for Security: the keychain, keys, certificates and trust.
#pragma once

#include <CoreFoundation/CoreFoundation.h>

SDK_CF_BEGIN
typedef struct CF_BRIDGED_TYPE(id) __SecCertificate* SecCertificateRef;
CFTypeID SecCertificateGetTypeID(void);
typedef struct CF_BRIDGED_TYPE(id) __SecIdentity* SecIdentityRef;
CFTypeID SecIdentityGetTypeID(void);
typedef struct CF_BRIDGED_TYPE(id) __SecKey* SecKeyRef;
CFTypeID SecKeyGetTypeID(void);
typedef struct CF_BRIDGED_TYPE(id) __SecPolicy* SecPolicyRef;
CFTypeID SecPolicyGetTypeID(void);
typedef struct CF_BRIDGED_TYPE(id) __SecTrust* SecTrustRef;
CFTypeID SecTrustGetTypeID(void);
typedef struct CF_BRIDGED_TYPE(id) __SecAccessControl* SecAccessControlRef;
CFTypeID SecAccessControlGetTypeID(void);
typedef struct CF_BRIDGED_TYPE(id) __SecKeychain* SecKeychainRef;
CFTypeID SecKeychainGetTypeID(void);
typedef struct CF_BRIDGED_TYPE(id) __SecAccess* SecAccessRef;
CFTypeID SecAccessGetTypeID(void);
typedef struct CF_BRIDGED_TYPE(id) __SecCode* SecCodeRef;
CFTypeID SecCodeGetTypeID(void);
CF_EXPORT const CFStringRef kSecClass;
CF_EXPORT const CFStringRef kSecClassInternetPassword;
CF_EXPORT const CFStringRef kSecClassGenericPassword;
CF_EXPORT const CFStringRef kSecClassCertificate;
CF_EXPORT const CFStringRef kSecClassKey;
CF_EXPORT const CFStringRef kSecClassIdentity;
CF_EXPORT const CFStringRef kSecAttrAccessible;
CF_EXPORT const CFStringRef kSecAttrAccessControl;
CF_EXPORT const CFStringRef kSecAttrAccessGroup;
CF_EXPORT const CFStringRef kSecAttrSynchronizable;
CF_EXPORT const CFStringRef kSecAttrSynchronizableAny;
CF_EXPORT const CFStringRef kSecAttrCreationDate;
CF_EXPORT const CFStringRef kSecAttrModificationDate;
CF_EXPORT const CFStringRef kSecAttrDescription;
CF_EXPORT const CFStringRef kSecAttrComment;
CF_EXPORT const CFStringRef kSecAttrCreator;
CF_EXPORT const CFStringRef kSecAttrType;
CF_EXPORT const CFStringRef kSecAttrLabel;
CF_EXPORT const CFStringRef kSecAttrIsInvisible;
CF_EXPORT const CFStringRef kSecAttrIsNegative;
CF_EXPORT const CFStringRef kSecAttrAccount;
CF_EXPORT const CFStringRef kSecAttrService;
CF_EXPORT const CFStringRef kSecAttrGeneric;
CF_EXPORT const CFStringRef kSecAttrSecurityDomain;
CF_EXPORT const CFStringRef kSecAttrServer;
CF_EXPORT const CFStringRef kSecAttrProtocol;
CF_EXPORT const CFStringRef kSecAttrAuthenticationType;
CF_EXPORT const CFStringRef kSecAttrPort;
CF_EXPORT const CFStringRef kSecAttrPath;
CF_EXPORT const CFStringRef kSecAttrSubject;
CF_EXPORT const CFStringRef kSecAttrIssuer;
CF_EXPORT const CFStringRef kSecAttrSerialNumber;
CF_EXPORT const CFStringRef kSecAttrSubjectKeyID;
CF_EXPORT const CFStringRef kSecAttrPublicKeyHash;
CF_EXPORT const CFStringRef kSecAttrKeyClass;
CF_EXPORT const CFStringRef kSecAttrApplicationLabel;
CF_EXPORT const CFStringRef kSecAttrIsPermanent;
CF_EXPORT const CFStringRef kSecAttrApplicationTag;
CF_EXPORT const CFStringRef kSecAttrKeyType;
CF_EXPORT const CFStringRef kSecAttrKeySizeInBits;
CF_EXPORT const CFStringRef kSecAttrEffectiveKeySize;
CF_EXPORT const CFStringRef kSecAttrCanEncrypt;
CF_EXPORT const CFStringRef kSecAttrCanDecrypt;
CF_EXPORT const CFStringRef kSecAttrCanSign;
CF_EXPORT const CFStringRef kSecAttrCanVerify;
CF_EXPORT const CFStringRef kSecAttrTokenID;
CF_EXPORT const CFStringRef kSecAttrTokenIDSecureEnclave;
CF_EXPORT const CFStringRef kSecAttrKeyClassPublic;
CF_EXPORT const CFStringRef kSecAttrKeyClassPrivate;
CF_EXPORT const CFStringRef kSecAttrKeyClassSymmetric;
CF_EXPORT const CFStringRef kSecAttrKeyTypeRSA;
CF_EXPORT const CFStringRef kSecAttrKeyTypeEC;
CF_EXPORT const CFStringRef kSecAttrKeyTypeECSECPrimeRandom;
CF_EXPORT const CFStringRef kSecAttrAccessibleWhenUnlocked;
CF_EXPORT const CFStringRef kSecAttrAccessibleAfterFirstUnlock;
CF_EXPORT const CFStringRef kSecAttrAccessibleAlways;
CF_EXPORT const CFStringRef kSecAttrAccessibleWhenPasscodeSetThisDeviceOnly;
CF_EXPORT const CFStringRef kSecAttrAccessibleWhenUnlockedThisDeviceOnly;
CF_EXPORT const CFStringRef kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly;
CF_EXPORT const CFStringRef kSecAttrAccessibleAlwaysThisDeviceOnly;
CF_EXPORT const CFStringRef kSecAttrProtocolHTTPS;
CF_EXPORT const CFStringRef kSecAttrProtocolHTTP;
CF_EXPORT const CFStringRef kSecAttrPersistentReference;
CF_EXPORT const CFStringRef kSecMatchPolicy;
CF_EXPORT const CFStringRef kSecMatchItemList;
CF_EXPORT const CFStringRef kSecMatchSearchList;
CF_EXPORT const CFStringRef kSecMatchIssuers;
CF_EXPORT const CFStringRef kSecMatchCaseInsensitive;
CF_EXPORT const CFStringRef kSecMatchTrustedOnly;
CF_EXPORT const CFStringRef kSecMatchLimit;
CF_EXPORT const CFStringRef kSecMatchLimitOne;
CF_EXPORT const CFStringRef kSecMatchLimitAll;
CF_EXPORT const CFStringRef kSecReturnData;
CF_EXPORT const CFStringRef kSecReturnAttributes;
CF_EXPORT const CFStringRef kSecReturnRef;
CF_EXPORT const CFStringRef kSecReturnPersistentRef;
CF_EXPORT const CFStringRef kSecValueData;
CF_EXPORT const CFStringRef kSecValueRef;
CF_EXPORT const CFStringRef kSecValuePersistentRef;
CF_EXPORT const CFStringRef kSecUseItemList;
CF_EXPORT const CFStringRef kSecUseOperationPrompt;
CF_EXPORT const CFStringRef kSecUseNoAuthenticationUI;
CF_EXPORT const CFStringRef kSecUseAuthenticationUI;
CF_EXPORT const CFStringRef kSecUseAuthenticationUIAllow;
CF_EXPORT const CFStringRef kSecUseAuthenticationUIFail;
CF_EXPORT const CFStringRef kSecUseAuthenticationUISkip;
CF_EXPORT const CFStringRef kSecUseAuthenticationContext;
CF_EXPORT const CFStringRef kSecUseDataProtectionKeychain;
CF_EXPORT const CFStringRef kSecPrivateKeyAttrs;
CF_EXPORT const CFStringRef kSecPublicKeyAttrs;
CF_EXPORT const CFStringRef kSecImportExportPassphrase;
CF_EXPORT const CFStringRef kSecImportItemIdentity;
CF_EXPORT const CFStringRef kSecImportItemCertChain;
CF_EXPORT const CFStringRef kSecImportItemTrust;
CF_EXPORT const CFStringRef kSecImportItemLabel;
CF_EXPORT const CFStringRef kSecImportItemKeyID;
CF_EXPORT const CFStringRef kSecPolicyAppleSSL;
CF_EXPORT const CFStringRef kSecPolicyAppleX509Basic;
CF_EXPORT const CFStringRef kSecPolicyOid;
CF_EXPORT const CFStringRef kSecSharedPassword;
CF_EXPORT const CFStringRef kSecPropertyTypeTitle;
CF_EXPORT const CFStringRef kSecPropertyTypeError;
CF_EXPORT const CFStringRef kSecOIDX509V1SubjectName;
typedef CFStringRef SecKeyAlgorithm;
typedef CFStringRef SecKeyKeyExchangeParameter;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmRSAEncryptionPKCS1;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmRSAEncryptionOAEPSHA1;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmRSAEncryptionOAEPSHA256;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmRSAEncryptionOAEPSHA512;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmRSASignatureMessagePKCS1v15SHA1;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmRSASignatureMessagePKCS1v15SHA256;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmRSASignatureMessagePKCS1v15SHA512;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmRSASignatureDigestPKCS1v15SHA256;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmRSASignatureDigestPKCS1v15SHA1;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmECDSASignatureMessageX962SHA256;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmECDSASignatureDigestX962SHA256;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmECDSASignatureMessageX962SHA512;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmECIESEncryptionCofactorX963SHA256AESGCM;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmECIESEncryptionStandardX963SHA256AESGCM;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmECDHKeyExchangeStandard;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmECDHKeyExchangeCofactor;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmRSAEncryptionOAEPSHA256AESGCM;
CF_EXPORT const SecKeyAlgorithm kSecKeyAlgorithmRSAEncryptionRaw;
CF_ENUM(OSStatus) {
  errSecSuccess = 0, errSecUnimplemented = -4, errSecIO = -36, errSecParam = -50, errSecAllocate = -108,
  errSecUserCanceled = -128, errSecBadReq = -909, errSecNotAvailable = -25291, errSecDuplicateItem = -25299,
  errSecItemNotFound = -25300, errSecInteractionNotAllowed = -25308, errSecDecode = -26275, errSecAuthFailed = -25293,
  errSecMissingEntitlement = -34018, errSecInternalComponent = -2070, errSecPkcs12VerifyFailure = -25264,
};
enum { errSSLClosedAbort = -9806, errSSLPeerHandshakeFail = -9824, errSSLXCertChainInvalid = -9807 };
typedef CF_OPTIONS(CFOptionFlags, SecAccessControlCreateFlags) {
  kSecAccessControlUserPresence = 1u << 0, kSecAccessControlBiometryAny = 1u << 1, kSecAccessControlTouchIDAny = 1u << 1,
  kSecAccessControlBiometryCurrentSet = 1u << 3, kSecAccessControlTouchIDCurrentSet = 1u << 3,
  kSecAccessControlDevicePasscode = 1u << 4, kSecAccessControlOr = 1u << 14, kSecAccessControlAnd = 1u << 15,
  kSecAccessControlPrivateKeyUsage = 1u << 30, kSecAccessControlApplicationPassword = 1u << 31,
};
typedef CF_ENUM(uint32_t, SecTrustResultType) {
  kSecTrustResultInvalid = 0, kSecTrustResultProceed = 1, kSecTrustResultConfirm = 2, kSecTrustResultDeny = 3,
  kSecTrustResultUnspecified = 4, kSecTrustResultRecoverableTrustFailure = 5, kSecTrustResultFatalTrustFailure = 6,
  kSecTrustResultOtherError = 7,
};
typedef CF_ENUM(uint32_t, SecPadding) {
  kSecPaddingNone = 0, kSecPaddingPKCS1 = 1, kSecPaddingOAEP = 2, kSecPaddingSigRaw = 0x4000, kSecPaddingPKCS1MD5 = 0x8001,
  kSecPaddingPKCS1SHA1 = 0x8002, kSecPaddingPKCS1SHA224 = 0x8003, kSecPaddingPKCS1SHA256 = 0x8004,
  kSecPaddingPKCS1SHA384 = 0x8005, kSecPaddingPKCS1SHA512 = 0x8006,
};
typedef CF_ENUM(CFIndex, SecKeyOperationType) { kSecKeyOperationTypeSign, kSecKeyOperationTypeVerify, kSecKeyOperationTypeEncrypt, kSecKeyOperationTypeDecrypt, kSecKeyOperationTypeKeyExchange };
typedef CF_ENUM(int, SSLProtocol) { kSSLProtocolUnknown = 0, kSSLProtocol3 = 2, kTLSProtocol1 = 4, kTLSProtocol11 = 7, kTLSProtocol12 = 8, kTLSProtocol13 = 10 };
typedef CF_ENUM(uint16_t, tls_protocol_version_t) { tls_protocol_version_TLSv10 = 0x0301, tls_protocol_version_TLSv11 = 0x0302, tls_protocol_version_TLSv12 = 0x0303, tls_protocol_version_TLSv13 = 0x0304 };
typedef const struct __SecRandom* SecRandomRef;
CF_EXPORT const SecRandomRef kSecRandomDefault;
OSStatus SecItemAdd(CFDictionaryRef attributes, CFTypeRef _Nullable* _Nullable CF_RETURNS_RETAINED result);
OSStatus SecItemCopyMatching(CFDictionaryRef query, CFTypeRef _Nullable* _Nullable CF_RETURNS_RETAINED result);
OSStatus SecItemUpdate(CFDictionaryRef query, CFDictionaryRef attributes);
OSStatus SecItemDelete(CFDictionaryRef query);
CFStringRef _Nullable SecCopyErrorMessageString(OSStatus status, void* _Nullable reserved);
SecAccessControlRef _Nullable SecAccessControlCreateWithFlags(CFAllocatorRef _Nullable allocator, CFTypeRef protection, SecAccessControlCreateFlags flags, CFErrorRef _Nullable* _Nullable error);
SecCertificateRef _Nullable SecCertificateCreateWithData(CFAllocatorRef _Nullable allocator, CFDataRef data);
CFDataRef SecCertificateCopyData(SecCertificateRef certificate);
CFStringRef _Nullable SecCertificateCopySubjectSummary(SecCertificateRef certificate);
OSStatus SecCertificateCopyCommonName(SecCertificateRef certificate, CFStringRef _Nullable* _Nonnull name);
SecKeyRef _Nullable SecCertificateCopyKey(SecCertificateRef certificate);
SecKeyRef _Nullable SecCertificateCopyPublicKey(SecCertificateRef certificate);
CFDataRef _Nullable SecCertificateCopySerialNumberData(SecCertificateRef certificate, CFErrorRef _Nullable* _Nullable error);
OSStatus SecIdentityCopyCertificate(SecIdentityRef identity, SecCertificateRef _Nullable* _Nonnull certificate);
OSStatus SecIdentityCopyPrivateKey(SecIdentityRef identity, SecKeyRef _Nullable* _Nonnull key);
OSStatus SecPKCS12Import(CFDataRef data, CFDictionaryRef options, CFArrayRef _Nullable* _Nonnull items);
SecPolicyRef SecPolicyCreateBasicX509(void);
SecPolicyRef SecPolicyCreateSSL(Boolean server, CFStringRef _Nullable host);
OSStatus SecTrustCreateWithCertificates(CFTypeRef certificates, CFTypeRef _Nullable policies, SecTrustRef _Nullable* _Nonnull trust);
OSStatus SecTrustSetPolicies(SecTrustRef trust, CFTypeRef policies);
OSStatus SecTrustSetAnchorCertificates(SecTrustRef trust, CFArrayRef _Nullable anchors);
OSStatus SecTrustSetAnchorCertificatesOnly(SecTrustRef trust, Boolean only);
OSStatus SecTrustSetVerifyDate(SecTrustRef trust, CFDateRef date);
OSStatus SecTrustEvaluate(SecTrustRef trust, SecTrustResultType* _Nullable result);
bool SecTrustEvaluateWithError(SecTrustRef trust, CFErrorRef _Nullable* _Nullable error);
OSStatus SecTrustGetTrustResult(SecTrustRef trust, SecTrustResultType* result);
SecKeyRef _Nullable SecTrustCopyPublicKey(SecTrustRef trust);
SecKeyRef _Nullable SecTrustCopyKey(SecTrustRef trust);
CFIndex SecTrustGetCertificateCount(SecTrustRef trust);
SecCertificateRef _Nullable SecTrustGetCertificateAtIndex(SecTrustRef trust, CFIndex index);
CFArrayRef _Nullable SecTrustCopyCertificateChain(SecTrustRef trust);
CFDataRef _Nullable SecTrustCopyExceptions(SecTrustRef trust);
bool SecTrustSetExceptions(SecTrustRef trust, CFDataRef _Nullable exceptions);
SecKeyRef _Nullable SecKeyCreateRandomKey(CFDictionaryRef parameters, CFErrorRef _Nullable* _Nullable error);
SecKeyRef _Nullable SecKeyCreateWithData(CFDataRef data, CFDictionaryRef attributes, CFErrorRef _Nullable* _Nullable error);
OSStatus SecKeyGeneratePair(CFDictionaryRef parameters, SecKeyRef _Nullable* _Nullable public_key, SecKeyRef _Nullable* _Nullable private_key);
SecKeyRef _Nullable SecKeyCopyPublicKey(SecKeyRef key);
CFDataRef _Nullable SecKeyCopyExternalRepresentation(SecKeyRef key, CFErrorRef _Nullable* _Nullable error);
CFDictionaryRef _Nullable SecKeyCopyAttributes(SecKeyRef key);
CFDataRef _Nullable SecKeyCreateSignature(SecKeyRef key, SecKeyAlgorithm algorithm, CFDataRef data, CFErrorRef _Nullable* _Nullable error);
Boolean SecKeyVerifySignature(SecKeyRef key, SecKeyAlgorithm algorithm, CFDataRef data, CFDataRef signature, CFErrorRef _Nullable* _Nullable error);
CFDataRef _Nullable SecKeyCreateEncryptedData(SecKeyRef key, SecKeyAlgorithm algorithm, CFDataRef data, CFErrorRef _Nullable* _Nullable error);
CFDataRef _Nullable SecKeyCreateDecryptedData(SecKeyRef key, SecKeyAlgorithm algorithm, CFDataRef data, CFErrorRef _Nullable* _Nullable error);
CFDataRef _Nullable SecKeyCopyKeyExchangeResult(SecKeyRef key, SecKeyAlgorithm algorithm, SecKeyRef public_key, CFDictionaryRef parameters, CFErrorRef _Nullable* _Nullable error);
Boolean SecKeyIsAlgorithmSupported(SecKeyRef key, SecKeyOperationType operation, SecKeyAlgorithm algorithm);
size_t SecKeyGetBlockSize(SecKeyRef key);
OSStatus SecKeyRawSign(SecKeyRef key, SecPadding padding, const uint8_t* data, size_t size, uint8_t* signature, size_t* signature_size);
OSStatus SecKeyRawVerify(SecKeyRef key, SecPadding padding, const uint8_t* data, size_t size, const uint8_t* signature, size_t signature_size);
OSStatus SecKeyEncrypt(SecKeyRef key, SecPadding padding, const uint8_t* data, size_t size, uint8_t* out, size_t* out_size);
OSStatus SecKeyDecrypt(SecKeyRef key, SecPadding padding, const uint8_t* data, size_t size, uint8_t* out, size_t* out_size);
int SecRandomCopyBytes(SecRandomRef _Nullable generator, size_t count, void* bytes);
void SecAddSharedWebCredential(CFStringRef host, CFStringRef account, CFStringRef _Nullable password, void (^completion)(CFErrorRef _Nullable error));
CFStringRef _Nullable SecCreateSharedWebCredentialPassword(void);
SDK_CF_END
