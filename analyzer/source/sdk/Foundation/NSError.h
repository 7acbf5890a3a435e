// Stand-in for Foundation's errors, exceptions and assertions.
#pragma once

#import <Foundation/NSData.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString* NSErrorDomain;
typedef NSString* NSErrorUserInfoKey;
FOUNDATION_EXPORT NSErrorDomain const NSCocoaErrorDomain;
FOUNDATION_EXPORT NSErrorDomain const NSPOSIXErrorDomain;
FOUNDATION_EXPORT NSErrorDomain const NSOSStatusErrorDomain;
FOUNDATION_EXPORT NSErrorDomain const NSMachErrorDomain;
FOUNDATION_EXPORT NSErrorDomain const NSURLErrorDomain;
FOUNDATION_EXPORT NSErrorDomain const NSStreamSOCKSErrorDomain;
FOUNDATION_EXPORT NSErrorDomain const NSStreamSocketSSLErrorDomain;
FOUNDATION_EXPORT NSErrorDomain const NSXMLParserErrorDomain;
FOUNDATION_EXPORT NSErrorUserInfoKey const NSUnderlyingErrorKey;
FOUNDATION_EXPORT NSErrorUserInfoKey const NSMultipleUnderlyingErrorsKey;
FOUNDATION_EXPORT NSErrorUserInfoKey const NSLocalizedDescriptionKey;
FOUNDATION_EXPORT NSErrorUserInfoKey const NSLocalizedFailureReasonErrorKey;
FOUNDATION_EXPORT NSErrorUserInfoKey const NSLocalizedRecoverySuggestionErrorKey;
FOUNDATION_EXPORT NSErrorUserInfoKey const NSLocalizedRecoveryOptionsErrorKey;
FOUNDATION_EXPORT NSErrorUserInfoKey const NSRecoveryAttempterErrorKey;
FOUNDATION_EXPORT NSErrorUserInfoKey const NSHelpAnchorErrorKey;
FOUNDATION_EXPORT NSErrorUserInfoKey const NSDebugDescriptionErrorKey;
FOUNDATION_EXPORT NSErrorUserInfoKey const NSLocalizedFailureErrorKey;
FOUNDATION_EXPORT NSErrorUserInfoKey const NSStringEncodingErrorKey;
FOUNDATION_EXPORT NSErrorUserInfoKey const NSURLErrorKey;
FOUNDATION_EXPORT NSErrorUserInfoKey const NSFilePathErrorKey;
FOUNDATION_EXPORT NSString* const NSURLErrorFailingURLErrorKey;
FOUNDATION_EXPORT NSString* const NSURLErrorFailingURLStringErrorKey;
FOUNDATION_EXPORT NSString* const NSErrorFailingURLStringKey;
FOUNDATION_EXPORT NSString* const NSURLErrorFailingURLPeerTrustErrorKey;
FOUNDATION_EXPORT NSString* const NSURLErrorBackgroundTaskCancelledReasonKey;
FOUNDATION_EXPORT NSString* const NSURLErrorNetworkUnavailableReasonKey;

@interface NSError : NSObject <NSCopying, NSSecureCoding>
- (instancetype)initWithDomain:(NSErrorDomain)domain code:(NSInteger)code userInfo:(nullable NSDictionary<NSErrorUserInfoKey, id>*)info NS_DESIGNATED_INITIALIZER;
+ (instancetype)errorWithDomain:(NSErrorDomain)domain code:(NSInteger)code userInfo:(nullable NSDictionary<NSErrorUserInfoKey, id>*)info;
@property(readonly, copy) NSErrorDomain domain;
@property(readonly) NSInteger code;
@property(readonly, copy) NSDictionary<NSErrorUserInfoKey, id>* userInfo;
@property(readonly, copy) NSString* localizedDescription;
@property(nullable, readonly, copy) NSString* localizedFailureReason;
@property(nullable, readonly, copy) NSString* localizedRecoverySuggestion;
@property(nullable, readonly, copy) NSArray<NSString*>* localizedRecoveryOptions;
@property(nullable, readonly, strong) id recoveryAttempter;
@property(nullable, readonly, copy) NSString* helpAnchor;
@property(readonly, copy) NSArray<NSError*>* underlyingErrors;
+ (void)setUserInfoValueProviderForDomain:(NSErrorDomain)domain provider:(id _Nullable (^_Nullable)(NSError* error, NSErrorUserInfoKey key))provider;
@end
NS_ERROR_ENUM(NSCocoaErrorDomain) {
  NSFileNoSuchFileError = 4, NSFileLockingError = 255, NSFileReadUnknownError = 256, NSFileReadNoPermissionError = 257,
  NSFileReadInvalidFileNameError = 258, NSFileReadCorruptFileError = 259, NSFileReadNoSuchFileError = 260,
  NSFileReadInapplicableStringEncodingError = 261, NSFileReadUnsupportedSchemeError = 262, NSFileReadTooLargeError = 263,
  NSFileWriteUnknownError = 512, NSFileWriteNoPermissionError = 513, NSFileWriteFileExistsError = 516,
  NSFileWriteOutOfSpaceError = 640, NSKeyValueValidationError = 1024, NSFormattingError = 2048,
  NSUserCancelledError = 3072, NSFeatureUnsupportedError = 3328, NSPropertyListReadCorruptError = 3840,
  NSPropertyListReadStreamError = 3842, NSPropertyListWriteStreamError = 3851, NSCoderReadCorruptError = 4864,
  NSCoderValueNotFoundError = 4865, NSUbiquitousFileUnavailableError = 4353, NSUserActivityHandoffFailedError = 4608,
};
NS_ERROR_ENUM(NSURLErrorDomain) {
  NSURLErrorUnknown = -1, NSURLErrorCancelled = -999, NSURLErrorBadURL = -1000, NSURLErrorTimedOut = -1001,
  NSURLErrorUnsupportedURL = -1002, NSURLErrorCannotFindHost = -1003, NSURLErrorCannotConnectToHost = -1004,
  NSURLErrorNetworkConnectionLost = -1005, NSURLErrorDNSLookupFailed = -1006, NSURLErrorHTTPTooManyRedirects = -1007,
  NSURLErrorResourceUnavailable = -1008, NSURLErrorNotConnectedToInternet = -1009,
  NSURLErrorRedirectToNonExistentLocation = -1010, NSURLErrorBadServerResponse = -1011,
  NSURLErrorUserCancelledAuthentication = -1012, NSURLErrorUserAuthenticationRequired = -1013,
  NSURLErrorZeroByteResource = -1014, NSURLErrorCannotDecodeRawData = -1015, NSURLErrorCannotDecodeContentData = -1016,
  NSURLErrorCannotParseResponse = -1017, NSURLErrorAppTransportSecurityRequiresSecureConnection = -1022,
  NSURLErrorFileDoesNotExist = -1100, NSURLErrorFileIsDirectory = -1101, NSURLErrorNoPermissionsToReadFile = -1102,
  NSURLErrorDataLengthExceedsMaximum = -1103, NSURLErrorSecureConnectionFailed = -1200,
  NSURLErrorServerCertificateHasBadDate = -1201, NSURLErrorServerCertificateUntrusted = -1202,
  NSURLErrorServerCertificateHasUnknownRoot = -1203, NSURLErrorServerCertificateNotYetValid = -1204,
  NSURLErrorClientCertificateRejected = -1205, NSURLErrorClientCertificateRequired = -1206,
  NSURLErrorCannotLoadFromNetwork = -2000, NSURLErrorCannotCreateFile = -3000, NSURLErrorCannotWriteToFile = -3003,
  NSURLErrorInternationalRoamingOff = -1018, NSURLErrorCallIsActive = -1019, NSURLErrorDataNotAllowed = -1020,
  NSURLErrorRequestBodyStreamExhausted = -1021, NSURLErrorBackgroundSessionRequiresSharedContainer = -995,
  NSURLErrorBackgroundSessionInUseByAnotherProcess = -996, NSURLErrorBackgroundSessionWasDisconnected = -997,
};
FOUNDATION_EXPORT NSExceptionName const NSGenericException;
FOUNDATION_EXPORT NSExceptionName const NSRangeException;
FOUNDATION_EXPORT NSExceptionName const NSInvalidArgumentException;
FOUNDATION_EXPORT NSExceptionName const NSInternalInconsistencyException;
FOUNDATION_EXPORT NSExceptionName const NSMallocException;
FOUNDATION_EXPORT NSExceptionName const NSObjectInaccessibleException;
FOUNDATION_EXPORT NSExceptionName const NSObjectNotAvailableException;
FOUNDATION_EXPORT NSExceptionName const NSDestinationInvalidException;
FOUNDATION_EXPORT NSExceptionName const NSPortTimeoutException;
FOUNDATION_EXPORT NSExceptionName const NSInvalidSendPortException;
FOUNDATION_EXPORT NSExceptionName const NSInvalidReceivePortException;
FOUNDATION_EXPORT NSExceptionName const NSOldStyleException;
FOUNDATION_EXPORT NSExceptionName const NSUndefinedKeyException;
FOUNDATION_EXPORT NSExceptionName const NSInvalidArchiveOperationException;
FOUNDATION_EXPORT NSExceptionName const NSInvalidUnarchiveOperationException;

__attribute__((objc_exception))
@interface NSException : NSObject<NSCopying, NSSecureCoding>
+ (NSException*)exceptionWithName:(NSExceptionName)name reason:(nullable NSString*)reason userInfo:(nullable NSDictionary*)info;
- (instancetype)initWithName:(NSExceptionName)name reason:(nullable NSString*)reason userInfo:(nullable NSDictionary*)info NS_DESIGNATED_INITIALIZER;
@property(readonly, copy) NSExceptionName name;
@property(nullable, readonly, copy) NSString* reason;
@property(nullable, readonly, copy) NSDictionary* userInfo;
@property(readonly, copy) NSArray<NSNumber*>* callStackReturnAddresses;
@property(readonly, copy) NSArray<NSString*>* callStackSymbols;
- (void)raise;
+ (void)raise:(NSExceptionName)name format:(NSString*)format, ... NS_FORMAT_FUNCTION(2, 3);
+ (void)raise:(NSExceptionName)name format:(NSString*)format arguments:(va_list)arguments NS_FORMAT_FUNCTION(2, 0);
@end
typedef void NSUncaughtExceptionHandler(NSException* exception);
FOUNDATION_EXPORT NSUncaughtExceptionHandler* _Nullable NSGetUncaughtExceptionHandler(void);
FOUNDATION_EXPORT void NSSetUncaughtExceptionHandler(NSUncaughtExceptionHandler* _Nullable handler);
@interface NSAssertionHandler : NSObject
@property(class, readonly, strong) NSAssertionHandler* currentHandler;
- (void)handleFailureInMethod:(SEL)selector object:(id)object file:(NSString*)file lineNumber:(NSInteger)line description:(nullable NSString*)format, ... NS_FORMAT_FUNCTION(5, 6);
- (void)handleFailureInFunction:(NSString*)function file:(NSString*)file lineNumber:(NSInteger)line description:(nullable NSString*)format, ... NS_FORMAT_FUNCTION(4, 5);
@end

NS_ASSUME_NONNULL_END

#ifdef NS_BLOCK_ASSERTIONS
#define NSAssert(condition, desc, ...) \
  do {                                 \
  } while (0)
#define NSCAssert(condition, desc, ...) \
  do {                                  \
  } while (0)
#else
#define NSAssert(condition, desc, ...)                                                                          \
  do {                                                                                                          \
    if (__builtin_expect(!(condition), 0)) {                                                                    \
      [[NSAssertionHandler currentHandler] handleFailureInMethod:_cmd                                           \
                                                          object:self                                           \
                                                            file:@""                                            \
                                                      lineNumber:__LINE__                                       \
                                                     description:(desc), ##__VA_ARGS__];                        \
    }                                                                                                           \
  } while (0)
#define NSCAssert(condition, desc, ...)                                                                         \
  do {                                                                                                          \
    if (__builtin_expect(!(condition), 0)) {                                                                    \
      [[NSAssertionHandler currentHandler] handleFailureInFunction:@""                                          \
                                                              file:@""                                          \
                                                        lineNumber:__LINE__                                     \
                                                       description:(desc), ##__VA_ARGS__];                      \
    }                                                                                                           \
  } while (0)
#endif
#define NSParameterAssert(condition) NSAssert((condition), @"Invalid parameter not satisfying: %@", @#condition)
#define NSCParameterAssert(condition) NSCAssert((condition), @"Invalid parameter not satisfying: %@", @#condition)
#define NSAssert1(condition, desc, a1) NSAssert((condition), (desc), (a1))
#define NSAssert2(condition, desc, a1, a2) NSAssert((condition), (desc), (a1), (a2))
#define NSAssert3(condition, desc, a1, a2, a3) NSAssert((condition), (desc), (a1), (a2), (a3))
#define NSAssert4(condition, desc, a1, a2, a3, a4) NSAssert((condition), (desc), (a1), (a2), (a3), (a4))
#define NSAssert5(condition, desc, a1, a2, a3, a4, a5) NSAssert((condition), (desc), (a1), (a2), (a3), (a4), (a5))
#define NSCAssert1(condition, desc, a1) NSCAssert((condition), (desc), (a1))
#define NSCAssert2(condition, desc, a1, a2) NSCAssert((condition), (desc), (a1), (a2))
#define NSCAssert3(condition, desc, a1, a2, a3) NSCAssert((condition), (desc), (a1), (a2), (a3))
#define NSCAssert4(condition, desc, a1, a2, a3, a4) NSCAssert((condition), (desc), (a1), (a2), (a3), (a4))
#define NSCAssert5(condition, desc, a1, a2, a3, a4, a5) NSCAssert((condition), (desc), (a1), (a2), (a3), (a4), (a5))
