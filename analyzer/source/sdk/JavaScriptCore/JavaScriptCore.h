// Stand-in for JavaScriptCore: contexts and values.
#pragma once

#import <CoreGraphics/CoreGraphics.h>
#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class JSContext, JSValue;
@protocol JSExport
@end
#define JSExportAs(name, selector) @optional selector; @required selector
@interface JSVirtualMachine : NSObject
@end
@interface JSContext : NSObject
- (instancetype)init;
- (instancetype)initWithVirtualMachine:(JSVirtualMachine*)machine;
- (nullable JSValue*)evaluateScript:(NSString*)script;
- (nullable JSValue*)evaluateScript:(NSString*)script withSourceURL:(NSURL*)url;
+ (nullable JSContext*)currentContext;
+ (nullable NSArray*)currentArguments;
@property(readonly, strong) JSValue* globalObject;
@property(nullable, strong) JSValue* exception;
@property(nullable, copy) void (^exceptionHandler)(JSContext* context, JSValue* _Nullable exception);
@property(nullable, copy) NSString* name;
- (JSValue*)objectForKeyedSubscript:(id)key;
- (void)setObject:(nullable id)object forKeyedSubscript:(NSObject<NSCopying>*)key;
@end
@interface JSValue : NSObject
@property(readonly, strong) JSContext* context;
+ (JSValue*)valueWithObject:(nullable id)value inContext:(JSContext*)context;
+ (JSValue*)valueWithBool:(BOOL)value inContext:(JSContext*)context;
+ (JSValue*)valueWithDouble:(double)value inContext:(JSContext*)context;
+ (JSValue*)valueWithUndefinedInContext:(JSContext*)context;
+ (JSValue*)valueWithNullInContext:(JSContext*)context;
- (nullable id)toObject;
- (BOOL)toBool;
- (double)toDouble;
- (int32_t)toInt32;
- (nullable NSNumber*)toNumber;
- (nullable NSString*)toString;
- (nullable NSArray*)toArray;
- (nullable NSDictionary*)toDictionary;
@property(readonly) BOOL isUndefined, isNull, isBoolean, isNumber, isString, isObject;
- (nullable JSValue*)callWithArguments:(nullable NSArray*)arguments;
- (nullable JSValue*)invokeMethod:(NSString*)method withArguments:(nullable NSArray*)arguments;
- (nullable JSValue*)valueForProperty:(id)property;
- (void)setValue:(nullable id)value forProperty:(id)property;
- (JSValue*)objectForKeyedSubscript:(id)key;
- (void)setObject:(nullable id)object forKeyedSubscript:(id)key;
@end
@interface JSManagedValue : NSObject
@property(nullable, readonly, strong) JSValue* value;
@end

NS_ASSUME_NONNULL_END
