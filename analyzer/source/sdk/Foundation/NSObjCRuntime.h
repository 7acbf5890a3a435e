// Stand-in for Foundation's base types and marks.
#pragma once

#include <CoreFoundation/CoreFoundation.h>
#include <dispatch/dispatch.h>
#include <objc/NSObject.h>
#include <os/availability.h>
#include <stdarg.h>

#define NS_ASSUME_NONNULL_BEGIN _Pragma("clang assume_nonnull begin")
#define NS_ASSUME_NONNULL_END _Pragma("clang assume_nonnull end")
#define NS_HEADER_AUDIT_BEGIN(...) NS_ASSUME_NONNULL_BEGIN
#define NS_HEADER_AUDIT_END(...) NS_ASSUME_NONNULL_END
#define NS_ENUM(...) CF_ENUM(__VA_ARGS__)
#define NS_OPTIONS(type, name) CF_OPTIONS(type, name)
#define NS_CLOSED_ENUM(type, name) CF_ENUM(type, name)
#define NS_ERROR_ENUM(...) SDK_ENUM_PICK(__VA_ARGS__, SDK_ERROR_ENUM_2, SDK_ERROR_ENUM_1, )(__VA_ARGS__)
#define SDK_ERROR_ENUM_2(domain, name) \
  enum name : NSInteger name;          \
  enum name : NSInteger
#define SDK_ERROR_ENUM_1(domain) enum : NSInteger
#define NS_STRING_ENUM
#define NS_EXTENSIBLE_STRING_ENUM
#define NS_TYPED_ENUM
#define NS_TYPED_EXTENSIBLE_ENUM
#define NS_SWIFT_BRIDGED_TYPEDEF
#define NS_SWIFT_NAME(name)
#define NS_SWIFT_UNAVAILABLE(message)
#define NS_SWIFT_UNAVAILABLE_FROM_ASYNC(message)
#define NS_SWIFT_ASYNC_NAME(name)
#define NS_SWIFT_ASYNC(index)
#define NS_SWIFT_DISABLE_ASYNC
#define NS_SWIFT_NOTHROW
#define NS_SWIFT_SENDABLE
#define NS_SWIFT_NONSENDABLE
#define NS_SWIFT_UI_ACTOR
#define NS_SWIFT_MAIN_ACTOR
#define NS_SWIFT_NONISOLATED
#define NS_REFINED_FOR_SWIFT
#define NS_REFINED_FOR_SWIFT_ASYNC(index)
#define NS_HEADER_AUDIT(...)
#define NS_DESIGNATED_INITIALIZER __attribute__((objc_designated_initializer))
#define NS_UNAVAILABLE __attribute__((unavailable))
#define NS_REQUIRES_NIL_TERMINATION __attribute__((sentinel(0, 1)))
#define NS_FORMAT_FUNCTION(text, first) __attribute__((format(__NSString__, text, first)))
#define NS_FORMAT_ARGUMENT(text) __attribute__((format_arg(text)))
#define NS_NOESCAPE __attribute__((noescape))
#define NS_RETURNS_INNER_POINTER __attribute__((objc_returns_inner_pointer))
#define NS_RETURNS_RETAINED __attribute__((ns_returns_retained))
#define NS_RETURNS_NOT_RETAINED __attribute__((ns_returns_not_retained))
#define NS_RELEASES_ARGUMENT __attribute__((ns_consumed))
#define NS_VALID_UNTIL_END_OF_SCOPE __attribute__((objc_precise_lifetime))
#define NS_REQUIRES_SUPER __attribute__((objc_requires_super))
#define NS_REQUIRES_PROPERTY_DEFINITIONS __attribute__((objc_requires_property_definitions))
#define NS_REPLACES_RECEIVER __attribute__((ns_consumes_self)) NS_RETURNS_RETAINED
#define NS_ROOT_CLASS __attribute__((objc_root_class))
#define NS_PROTOCOL_REQUIRES_EXPLICIT_IMPLEMENTATION __attribute__((objc_protocol_requires_explicit_implementation))
#define NS_AUTOMATED_REFCOUNT_UNAVAILABLE
#define NS_AUTOMATED_REFCOUNT_WEAK_UNAVAILABLE
#define NS_EXTENSION_UNAVAILABLE(...)
#define NS_EXTENSION_UNAVAILABLE_IOS(...)
#define NS_CLASS_AVAILABLE(...)
#define NS_CLASS_AVAILABLE_IOS(...)
#define NS_CLASS_AVAILABLE_MAC(...)
#define NS_CLASS_DEPRECATED(...)
#define NS_CLASS_DEPRECATED_IOS(...)
#define NS_AVAILABLE(...)
#define NS_AVAILABLE_IOS(...)
#define NS_AVAILABLE_MAC(...)
#define NS_AVAILABLE_IPHONE(...)
#define NS_DEPRECATED(...)
#define NS_DEPRECATED_IOS(...)
#define NS_DEPRECATED_MAC(...)
#define NS_ENUM_AVAILABLE(...)
#define NS_ENUM_AVAILABLE_IOS(...)
#define NS_ENUM_DEPRECATED(...)
#define NS_ENUM_DEPRECATED_IOS(...)
#define NS_BLOCKS_AVAILABLE 1
#define NS_BLOCK_ASSERTIONS_OFF 0
#define NS_NONATOMIC_IOSONLY nonatomic
#define NS_NONATOMIC_IPHONEONLY nonatomic
#define NS_WARN_UNUSED_RESULT __attribute__((warn_unused_result))
#define NS_INLINE static __inline__ __attribute__((always_inline))
#define NS_VOIDRETURN return
#define NS_VALUERETURN(value, type) return (value)
#define NS_DURING @try {
#define NS_HANDLER \
  }                \
  @catch (NSException * localException) {
#define NS_ENDHANDLER }
#define FOUNDATION_EXTERN CF_EXPORT
#define FOUNDATION_EXPORT CF_EXPORT
#define FOUNDATION_IMPORT CF_EXPORT
#define FOUNDATION_STATIC_INLINE NS_INLINE
#define FOUNDATION_EXTERN_INLINE NS_INLINE
#define FOUNDATION_SWIFT_SDK_EPOCH_AT_LEAST(epoch) 0
#define NSFoundationVersionNumber_iOS_7_0 1047.20
#define NSFoundationVersionNumber_iOS_7_1 1047.25
#define NSFoundationVersionNumber_iOS_8_0 1140.11
#define NSFoundationVersionNumber_iOS_8_x_Max 1199
#define NSFoundationVersionNumber_iOS_9_0 1240.1
#define NSFoundationVersionNumber_iOS_9_x_Max 1299
#define NSFoundationVersionNumber10_10 1151.16

static const NSInteger NSNotFound = NSIntegerMax;

typedef double NSTimeInterval;
#define NSTimeIntervalSince1970 978307200.0
typedef unsigned short unichar;
typedef CGPoint NSPoint;
typedef CGSize NSSize;
typedef CGRect NSRect;
typedef NSPoint* NSPointPointer;
typedef NSRect* NSRectPointer;
typedef CGRectEdge NSRectEdge;
typedef NSString* NSExceptionName NS_EXTENSIBLE_STRING_ENUM;
typedef NSString* NSRunLoopMode NS_EXTENSIBLE_STRING_ENUM;
typedef NSString* NSNotificationName NS_EXTENSIBLE_STRING_ENUM;

typedef struct _NSRange {
  NSUInteger location;
  NSUInteger length;
} NSRange;
typedef NSRange* NSRangePointer;

typedef NS_ENUM(NSInteger, NSComparisonResult) {
  NSOrderedAscending = -1L,
  NSOrderedSame,
  NSOrderedDescending,
};
typedef NSComparisonResult (^NSComparator)(id _Nonnull first, id _Nonnull second);
typedef NS_OPTIONS(NSUInteger, NSEnumerationOptions) {
  NSEnumerationConcurrent = (1UL << 0),
  NSEnumerationReverse = (1UL << 1),
};
typedef NS_OPTIONS(NSUInteger, NSSortOptions) {
  NSSortConcurrent = (1UL << 0),
  NSSortStable = (1UL << 4),
};
typedef NS_ENUM(NSInteger, NSQualityOfService) {
  NSQualityOfServiceUserInteractive = 0x21,
  NSQualityOfServiceUserInitiated = 0x19,
  NSQualityOfServiceUtility = 0x11,
  NSQualityOfServiceBackground = 0x09,
  NSQualityOfServiceDefault = -1,
};

#if !defined(MAX)
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#endif
#if !defined(MIN)
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#endif
#if !defined(ABS)
#define ABS(a) ((a) < 0 ? -(a) : (a))
#endif

@class NSString, NSArray<ObjectType>, NSDictionary<KeyType, ObjectType>, NSSet<ObjectType>, NSData, NSDate, NSError,
    NSURL, NSCoder, NSNumber, NSException, NSMethodSignature, NSInvocation, NSThread, NSBundle, NSLocale, NSIndexSet;

NS_ASSUME_NONNULL_BEGIN

FOUNDATION_EXPORT double NSFoundationVersionNumber;
FOUNDATION_EXPORT void NSLog(NSString* format, ...) NS_FORMAT_FUNCTION(1, 2);
FOUNDATION_EXPORT void NSLogv(NSString* format, va_list arguments) NS_FORMAT_FUNCTION(1, 0);
FOUNDATION_EXPORT NSString* NSStringFromSelector(SEL selector);
FOUNDATION_EXPORT SEL NSSelectorFromString(NSString* name);
FOUNDATION_EXPORT NSString* NSStringFromClass(Class cls);
FOUNDATION_EXPORT Class _Nullable NSClassFromString(NSString* name);
FOUNDATION_EXPORT NSString* NSStringFromProtocol(Protocol* protocol);
FOUNDATION_EXPORT Protocol* _Nullable NSProtocolFromString(NSString* name);
FOUNDATION_EXPORT const char* NSGetSizeAndAlignment(const char* type, NSUInteger* _Nullable size,
                                                    NSUInteger* _Nullable alignment);
FOUNDATION_EXPORT int NSExtensionMain(int argc, char* _Nullable* _Nonnull argv);
FOUNDATION_EXPORT NSString* NSStringFromRange(NSRange range);
FOUNDATION_EXPORT NSRange NSRangeFromString(NSString* text);
FOUNDATION_EXPORT NSRange NSUnionRange(NSRange first, NSRange second);
FOUNDATION_EXPORT NSRange NSIntersectionRange(NSRange first, NSRange second);
FOUNDATION_EXPORT id NSAllocateObject(Class cls, NSUInteger extra, NSZone* _Nullable zone) NS_RETURNS_RETAINED;
FOUNDATION_EXPORT NSUInteger NSPageSize(void);
FOUNDATION_EXPORT NSZone* NSDefaultMallocZone(void);

NS_INLINE NSRange NSMakeRange(NSUInteger location, NSUInteger length) {
  NSRange range;
  range.location = location;
  range.length = length;
  return range;
}
NS_INLINE NSUInteger NSMaxRange(NSRange range) { return range.location + range.length; }
NS_INLINE BOOL NSLocationInRange(NSUInteger location, NSRange range) {
  return location >= range.location && location - range.location < range.length;
}
NS_INLINE BOOL NSEqualRanges(NSRange first, NSRange second) {
  return first.location == second.location && first.length == second.length;
}

@protocol NSCopying
- (id)copyWithZone:(nullable NSZone*)zone;
@end
@protocol NSMutableCopying
- (id)mutableCopyWithZone:(nullable NSZone*)zone;
@end
@protocol NSCoding
- (void)encodeWithCoder:(NSCoder*)coder;
- (nullable instancetype)initWithCoder:(NSCoder*)coder;
@end
@protocol NSSecureCoding <NSCoding>
@required
@property(class, readonly) BOOL supportsSecureCoding;
@end
@protocol NSDiscardableContent
- (BOOL)beginContentAccess;
- (void)endContentAccess;
- (void)discardContentIfPossible;
- (BOOL)isContentDiscarded;
@end

@interface NSObject (NSCoderMethods)
+ (NSInteger)version;
+ (void)setVersion:(NSInteger)version;
@property(readonly) Class classForCoder;
- (nullable id)replacementObjectForCoder:(NSCoder*)coder;
- (nullable id)awakeAfterUsingCoder:(NSCoder*)coder NS_REPLACES_RECEIVER;
@end
@interface NSObject (NSKeyedArchiverObjectSubstitution)
@property(nullable, readonly) Class classForKeyedArchiver;
@end
@interface NSObject (NSDeprecatedMethods)
+ (void)poseAsClass:(Class)cls;
@end

// The result of a retaining cast between the two worlds.
#if __has_feature(objc_arc)
NS_INLINE CF_RETURNS_RETAINED CFTypeRef _Nullable CFBridgingRetain(id _Nullable value) {
  return (__bridge_retained CFTypeRef)value;
}
NS_INLINE id _Nullable CFBridgingRelease(CFTypeRef CF_CONSUMED _Nullable value) {
  return (__bridge_transfer id)value;
}
#else
NS_INLINE CF_RETURNS_RETAINED CFTypeRef _Nullable CFBridgingRetain(id _Nullable value) {
  return value ? CFRetain((CFTypeRef)value) : (CFTypeRef)0;
}
NS_INLINE id _Nullable CFBridgingRelease(CFTypeRef CF_CONSUMED _Nullable value) { return (id)value; }
#endif

NS_ROOT_CLASS
@interface NSProxy <NSObject> {
  Class isa;
}
+ (id)alloc;
+ (id)allocWithZone:(nullable NSZone*)zone;
+ (Class)class;
- (void)forwardInvocation:(NSInvocation*)invocation;
- (nullable NSMethodSignature*)methodSignatureForSelector:(SEL)selector;
- (void)dealloc;
- (void)finalize;
@property(readonly, copy) NSString* description;
@property(readonly, copy) NSString* debugDescription;
+ (BOOL)respondsToSelector:(SEL)selector;
@end

@interface NSMethodSignature : NSObject
+ (nullable NSMethodSignature*)signatureWithObjCTypes:(const char*)types;
@property(readonly) NSUInteger numberOfArguments;
- (const char*)getArgumentTypeAtIndex:(NSUInteger)index NS_RETURNS_INNER_POINTER;
@property(readonly) NSUInteger frameLength;
- (BOOL)isOneway;
@property(readonly) const char* methodReturnType NS_RETURNS_INNER_POINTER;
@property(readonly) NSUInteger methodReturnLength;
@end

@interface NSInvocation : NSObject
+ (NSInvocation*)invocationWithMethodSignature:(NSMethodSignature*)signature;
@property(readonly, retain) NSMethodSignature* methodSignature;
- (void)retainArguments;
@property(readonly) BOOL argumentsRetained;
@property(nullable, assign) id target;
@property SEL selector;
- (void)getReturnValue:(void*)value;
- (void)setReturnValue:(void*)value;
- (void)getArgument:(void*)value atIndex:(NSInteger)index;
- (void)setArgument:(void*)value atIndex:(NSInteger)index;
- (void)invoke;
- (void)invokeWithTarget:(id)target;
- (void)invokeUsingIMP:(IMP)implementation;
@end

NS_ASSUME_NONNULL_END
