// Stand-in for Security: the keychain and certificates.
#pragma once

#include <CoreFoundation/CoreFoundation.h>

typedef int32_t OSStatus;
typedef struct __SecCertificate* SecCertificateRef;
typedef struct __SecTrust* SecTrustRef;

extern const CFStringRef kSecClass;
extern const CFStringRef kSecClassGenericPassword;
extern const CFStringRef kSecAttrAccount;
extern const CFStringRef kSecAttrService;
extern const CFStringRef kSecAttrAccessible;
extern const CFStringRef kSecAttrAccessibleWhenUnlockedThisDeviceOnly;
extern const CFStringRef kSecValueData;
extern const CFStringRef kSecReturnData;

extern OSStatus SecItemAdd(CFDictionaryRef attributes, CFTypeRef* result);
extern OSStatus SecItemCopyMatching(CFDictionaryRef query, CFTypeRef* result);
extern OSStatus SecItemDelete(CFDictionaryRef query);
extern SecCertificateRef SecCertificateCreateWithData(CFAllocatorRef allocator, CFDataRef data);
extern int SecRandomCopyBytes(const void* generator, size_t count, void* bytes);
