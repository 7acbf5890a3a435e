// Stand-in for Foundation's values and numbers.
#pragma once

#import <Foundation/NSString.h>

NS_ASSUME_NONNULL_BEGIN

@interface NSValue : NSObject <NSCopying, NSSecureCoding>
- (void)getValue:(void*)value size:(NSUInteger)size;
@property(readonly) const char* objCType NS_RETURNS_INNER_POINTER;
- (instancetype)initWithBytes:(const void*)value objCType:(const char*)type NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
+ (NSValue*)valueWithBytes:(const void*)value objCType:(const char*)type;
+ (NSValue*)value:(const void*)value withObjCType:(const char*)type;
+ (NSValue*)valueWithNonretainedObject:(nullable id)object;
@property(nullable, readonly) id nonretainedObjectValue;
+ (NSValue*)valueWithPointer:(nullable const void*)pointer;
@property(nullable, readonly) void* pointerValue;
- (BOOL)isEqualToValue:(NSValue*)value;
- (void)getValue:(void*)value;
+ (NSValue*)valueWithRange:(NSRange)range;
@property(readonly) NSRange rangeValue;
@end

@interface NSNumber : NSValue
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
- (NSNumber*)initWithChar:(char)value;
- (NSNumber*)initWithUnsignedChar:(unsigned char)value;
- (NSNumber*)initWithShort:(short)value;
- (NSNumber*)initWithUnsignedShort:(unsigned short)value;
- (NSNumber*)initWithInt:(int)value;
- (NSNumber*)initWithUnsignedInt:(unsigned int)value;
- (NSNumber*)initWithLong:(long)value;
- (NSNumber*)initWithUnsignedLong:(unsigned long)value;
- (NSNumber*)initWithLongLong:(long long)value;
- (NSNumber*)initWithUnsignedLongLong:(unsigned long long)value;
- (NSNumber*)initWithFloat:(float)value;
- (NSNumber*)initWithDouble:(double)value;
- (NSNumber*)initWithBool:(BOOL)value;
- (NSNumber*)initWithInteger:(NSInteger)value;
- (NSNumber*)initWithUnsignedInteger:(NSUInteger)value;
@property(readonly) char charValue;
@property(readonly) unsigned char unsignedCharValue;
@property(readonly) short shortValue;
@property(readonly) unsigned short unsignedShortValue;
@property(readonly) int intValue;
@property(readonly) unsigned int unsignedIntValue;
@property(readonly) long longValue;
@property(readonly) unsigned long unsignedLongValue;
@property(readonly) long long longLongValue;
@property(readonly) unsigned long long unsignedLongLongValue;
@property(readonly) float floatValue;
@property(readonly) double doubleValue;
@property(readonly) BOOL boolValue;
@property(readonly) NSInteger integerValue;
@property(readonly) NSUInteger unsignedIntegerValue;
@property(readonly, copy) NSString* stringValue;
- (NSComparisonResult)compare:(NSNumber*)number;
- (BOOL)isEqualToNumber:(NSNumber*)number;
- (NSString*)descriptionWithLocale:(nullable id)locale;
+ (NSNumber*)numberWithChar:(char)value;
+ (NSNumber*)numberWithUnsignedChar:(unsigned char)value;
+ (NSNumber*)numberWithShort:(short)value;
+ (NSNumber*)numberWithUnsignedShort:(unsigned short)value;
+ (NSNumber*)numberWithInt:(int)value;
+ (NSNumber*)numberWithUnsignedInt:(unsigned int)value;
+ (NSNumber*)numberWithLong:(long)value;
+ (NSNumber*)numberWithUnsignedLong:(unsigned long)value;
+ (NSNumber*)numberWithLongLong:(long long)value;
+ (NSNumber*)numberWithUnsignedLongLong:(unsigned long long)value;
+ (NSNumber*)numberWithFloat:(float)value;
+ (NSNumber*)numberWithDouble:(double)value;
+ (NSNumber*)numberWithBool:(BOOL)value;
+ (NSNumber*)numberWithInteger:(NSInteger)value;
+ (NSNumber*)numberWithUnsignedInteger:(NSUInteger)value;
@end

@interface NSNull : NSObject <NSCopying, NSSecureCoding>
+ (NSNull*)null;
@end

typedef NS_ENUM(NSUInteger, NSRoundingMode) { NSRoundPlain, NSRoundDown, NSRoundUp, NSRoundBankers };
typedef NS_ENUM(NSUInteger, NSCalculationError) {
  NSCalculationNoError = 0, NSCalculationLossOfPrecision, NSCalculationUnderflow, NSCalculationOverflow,
  NSCalculationDivideByZero,
};
typedef struct {
  signed int _exponent : 8;
  unsigned int _length : 4;
  unsigned int _isNegative : 1;
  unsigned int _isCompact : 1;
  unsigned int _reserved : 18;
  unsigned short _mantissa[8];
} NSDecimal;
@protocol NSDecimalNumberBehaviors
- (NSRoundingMode)roundingMode;
- (short)scale;
@end
@interface NSDecimalNumber : NSNumber
- (instancetype)initWithMantissa:(unsigned long long)mantissa exponent:(short)exponent isNegative:(BOOL)negative;
- (instancetype)initWithDecimal:(NSDecimal)value NS_DESIGNATED_INITIALIZER;
- (instancetype)initWithString:(nullable NSString*)text;
- (instancetype)initWithString:(nullable NSString*)text locale:(nullable id)locale;
+ (NSDecimalNumber*)decimalNumberWithMantissa:(unsigned long long)mantissa exponent:(short)exponent isNegative:(BOOL)negative;
+ (NSDecimalNumber*)decimalNumberWithDecimal:(NSDecimal)value;
+ (NSDecimalNumber*)decimalNumberWithString:(nullable NSString*)text;
+ (NSDecimalNumber*)decimalNumberWithString:(nullable NSString*)text locale:(nullable id)locale;
@property(class, readonly, copy) NSDecimalNumber* zero;
@property(class, readonly, copy) NSDecimalNumber* one;
@property(class, readonly, copy) NSDecimalNumber* notANumber;
- (NSDecimalNumber*)decimalNumberByAdding:(NSDecimalNumber*)number;
- (NSDecimalNumber*)decimalNumberBySubtracting:(NSDecimalNumber*)number;
- (NSDecimalNumber*)decimalNumberByMultiplyingBy:(NSDecimalNumber*)number;
- (NSDecimalNumber*)decimalNumberByDividingBy:(NSDecimalNumber*)number;
- (NSDecimalNumber*)decimalNumberByRaisingToPower:(NSUInteger)power;
- (NSDecimalNumber*)decimalNumberByRoundingAccordingToBehavior:(nullable id<NSDecimalNumberBehaviors>)behavior;
- (NSDecimalNumber*)decimalNumberByDividingBy:(NSDecimalNumber*)number withBehavior:(nullable id<NSDecimalNumberBehaviors>)behavior;
- (NSDecimalNumber*)decimalNumberByMultiplyingBy:(NSDecimalNumber*)number withBehavior:(nullable id<NSDecimalNumberBehaviors>)behavior;
- (NSComparisonResult)compare:(NSNumber*)number;
@property(readonly) NSDecimal decimalValue;
@end
@interface NSNumber (NSDecimalNumberExtensions)
@property(readonly) NSDecimal decimalValue;
@end
@interface NSDecimalNumberHandler : NSObject <NSDecimalNumberBehaviors, NSCoding>
@property(class, readonly, strong) NSDecimalNumberHandler* defaultDecimalNumberHandler;
+ (instancetype)decimalNumberHandlerWithRoundingMode:(NSRoundingMode)mode scale:(short)scale raiseOnExactness:(BOOL)exact raiseOnOverflow:(BOOL)overflow raiseOnUnderflow:(BOOL)underflow raiseOnDivideByZero:(BOOL)zero;
@end
FOUNDATION_EXPORT NSString* NSDecimalString(const NSDecimal* value, id _Nullable locale);

NS_ASSUME_NONNULL_END
