// Stand-in for Foundation's dates, calendars, locales and formatters.
#pragma once

#import <Foundation/NSError.h>

NS_ASSUME_NONNULL_BEGIN

FOUNDATION_EXPORT NSNotificationName const NSSystemClockDidChangeNotification;
@interface NSDate : NSObject <NSCopying, NSSecureCoding>
@property(readonly) NSTimeInterval timeIntervalSinceReferenceDate;
- (instancetype)init NS_DESIGNATED_INITIALIZER;
- (instancetype)initWithTimeIntervalSinceReferenceDate:(NSTimeInterval)seconds NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
- (NSTimeInterval)timeIntervalSinceDate:(NSDate*)date;
@property(readonly) NSTimeInterval timeIntervalSinceNow;
@property(readonly) NSTimeInterval timeIntervalSince1970;
- (instancetype)dateByAddingTimeInterval:(NSTimeInterval)seconds;
- (NSDate*)earlierDate:(NSDate*)date;
- (NSDate*)laterDate:(NSDate*)date;
- (NSComparisonResult)compare:(NSDate*)date;
- (BOOL)isEqualToDate:(NSDate*)date;
@property(readonly, copy) NSString* description;
- (NSString*)descriptionWithLocale:(nullable id)locale;
@property(class, readonly) NSTimeInterval timeIntervalSinceReferenceDate;
+ (instancetype)date;
+ (instancetype)dateWithTimeIntervalSinceNow:(NSTimeInterval)seconds;
+ (instancetype)dateWithTimeIntervalSinceReferenceDate:(NSTimeInterval)seconds;
+ (instancetype)dateWithTimeIntervalSince1970:(NSTimeInterval)seconds;
+ (instancetype)dateWithTimeInterval:(NSTimeInterval)seconds sinceDate:(NSDate*)date;
@property(class, readonly, copy) NSDate* distantFuture;
@property(class, readonly, copy) NSDate* distantPast;
@property(class, readonly, copy) NSDate* now;
- (instancetype)initWithTimeIntervalSinceNow:(NSTimeInterval)seconds;
- (instancetype)initWithTimeIntervalSince1970:(NSTimeInterval)seconds;
- (instancetype)initWithTimeInterval:(NSTimeInterval)seconds sinceDate:(NSDate*)date;
@end
@interface NSDateInterval : NSObject <NSCopying, NSSecureCoding>
@property(readonly, copy) NSDate* startDate;
@property(readonly, copy) NSDate* endDate;
@property(readonly) NSTimeInterval duration;
- (instancetype)initWithStartDate:(NSDate*)start endDate:(NSDate*)end;
@end
typedef NSString* NSLocaleKey;
FOUNDATION_EXPORT NSLocaleKey const NSLocaleIdentifier;
FOUNDATION_EXPORT NSLocaleKey const NSLocaleLanguageCode;
FOUNDATION_EXPORT NSLocaleKey const NSLocaleCountryCode;
FOUNDATION_EXPORT NSLocaleKey const NSLocaleScriptCode;
FOUNDATION_EXPORT NSLocaleKey const NSLocaleCurrencySymbol;
FOUNDATION_EXPORT NSLocaleKey const NSLocaleCurrencyCode;
FOUNDATION_EXPORT NSLocaleKey const NSLocaleDecimalSeparator;
FOUNDATION_EXPORT NSLocaleKey const NSLocaleGroupingSeparator;
FOUNDATION_EXPORT NSLocaleKey const NSLocaleUsesMetricSystem;
FOUNDATION_EXPORT NSLocaleKey const NSLocaleMeasurementSystem;
FOUNDATION_EXPORT NSLocaleKey const NSLocaleCalendar;
FOUNDATION_EXPORT NSLocaleKey const NSLocaleCollationIdentifier;
FOUNDATION_EXPORT NSNotificationName const NSCurrentLocaleDidChangeNotification;
FOUNDATION_EXPORT NSNotificationName const NSSystemTimeZoneDidChangeNotification;
FOUNDATION_EXPORT NSNotificationName const NSCalendarDayChangedNotification;

typedef NS_ENUM(NSUInteger, NSLocaleLanguageDirection) {
  NSLocaleLanguageDirectionUnknown = 0, NSLocaleLanguageDirectionLeftToRight, NSLocaleLanguageDirectionRightToLeft,
  NSLocaleLanguageDirectionTopToBottom, NSLocaleLanguageDirectionBottomToTop,
};
@interface NSLocale : NSObject <NSCopying, NSSecureCoding>
- (nullable id)objectForKey:(NSLocaleKey)key;
- (nullable NSString*)displayNameForKey:(NSLocaleKey)key value:(id)value;
- (instancetype)initWithLocaleIdentifier:(NSString*)identifier NS_DESIGNATED_INITIALIZER;
+ (instancetype)localeWithLocaleIdentifier:(NSString*)identifier;
@property(readonly, copy) NSString* localeIdentifier;
@property(readonly, copy) NSString* languageCode;
@property(nullable, readonly, copy) NSString* countryCode;
@property(nullable, readonly, copy) NSString* regionCode;
@property(nullable, readonly, copy) NSString* scriptCode;
@property(readonly) BOOL usesMetricSystem;
@property(readonly, copy) NSString* decimalSeparator;
@property(readonly, copy) NSString* groupingSeparator;
@property(readonly, copy) NSString* currencySymbol;
@property(nullable, readonly, copy) NSString* currencyCode;
- (nullable NSString*)localizedStringForLanguageCode:(NSString*)code;
- (nullable NSString*)localizedStringForCountryCode:(NSString*)code;
- (NSString*)localizedStringForLocaleIdentifier:(NSString*)identifier;
@property(class, readonly, copy) NSLocale* autoupdatingCurrentLocale;
@property(class, readonly, copy) NSLocale* currentLocale;
@property(class, readonly, copy) NSLocale* systemLocale;
@property(class, readonly, copy) NSArray<NSString*>* availableLocaleIdentifiers;
@property(class, readonly, copy) NSArray<NSString*>* ISOLanguageCodes;
@property(class, readonly, copy) NSArray<NSString*>* ISOCountryCodes;
@property(class, readonly, copy) NSArray<NSString*>* ISOCurrencyCodes;
@property(class, readonly, copy) NSArray<NSString*>* preferredLanguages;
+ (NSDictionary<NSString*, NSString*>*)componentsFromLocaleIdentifier:(NSString*)identifier;
+ (NSString*)localeIdentifierFromComponents:(NSDictionary<NSString*, NSString*>*)components;
+ (NSString*)canonicalLanguageIdentifierFromString:(NSString*)text;
+ (NSString*)canonicalLocaleIdentifierFromString:(NSString*)text;
+ (NSLocaleLanguageDirection)characterDirectionForLanguage:(NSString*)code;
@end
typedef NS_ENUM(NSInteger, NSTimeZoneNameStyle) {
  NSTimeZoneNameStyleStandard, NSTimeZoneNameStyleShortStandard, NSTimeZoneNameStyleDaylightSaving,
  NSTimeZoneNameStyleShortDaylightSaving, NSTimeZoneNameStyleGeneric, NSTimeZoneNameStyleShortGeneric,
};
@interface NSTimeZone : NSObject <NSCopying, NSSecureCoding>
@property(readonly, copy) NSString* name;
@property(readonly, copy) NSData* data;
- (NSInteger)secondsFromGMTForDate:(NSDate*)date;
- (nullable NSString*)abbreviationForDate:(NSDate*)date;
- (BOOL)isDaylightSavingTimeForDate:(NSDate*)date;
@property(class, readonly, copy) NSTimeZone* systemTimeZone;
@property(class, copy) NSTimeZone* defaultTimeZone;
@property(class, readonly, copy) NSTimeZone* localTimeZone;
+ (void)resetSystemTimeZone;
@property(class, readonly, copy) NSArray<NSString*>* knownTimeZoneNames;
@property(class, copy) NSDictionary<NSString*, NSString*>* abbreviationDictionary;
@property(readonly) NSInteger secondsFromGMT;
@property(nullable, readonly, copy) NSString* abbreviation;
@property(readonly, getter=isDaylightSavingTime) BOOL daylightSavingTime;
- (BOOL)isEqualToTimeZone:(NSTimeZone*)zone;
- (nullable NSString*)localizedName:(NSTimeZoneNameStyle)style locale:(nullable NSLocale*)locale;
+ (nullable instancetype)timeZoneWithName:(NSString*)name;
- (nullable instancetype)initWithName:(NSString*)name;
+ (instancetype)timeZoneForSecondsFromGMT:(NSInteger)seconds;
+ (nullable instancetype)timeZoneWithAbbreviation:(NSString*)abbreviation;
@end
typedef NSString* NSCalendarIdentifier;
FOUNDATION_EXPORT NSCalendarIdentifier const NSCalendarIdentifierGregorian;
FOUNDATION_EXPORT NSCalendarIdentifier const NSCalendarIdentifierBuddhist;
FOUNDATION_EXPORT NSCalendarIdentifier const NSCalendarIdentifierChinese;
FOUNDATION_EXPORT NSCalendarIdentifier const NSCalendarIdentifierHebrew;
FOUNDATION_EXPORT NSCalendarIdentifier const NSCalendarIdentifierISO8601;
FOUNDATION_EXPORT NSCalendarIdentifier const NSCalendarIdentifierJapanese;
FOUNDATION_EXPORT NSCalendarIdentifier const NSCalendarIdentifierPersian;
FOUNDATION_EXPORT NSCalendarIdentifier const NSCalendarIdentifierIslamic;
FOUNDATION_EXPORT NSCalendarIdentifier const NSCalendarIdentifierIslamicCivil;
FOUNDATION_EXPORT NSCalendarIdentifier const NSCalendarIdentifierIndian;
FOUNDATION_EXPORT NSCalendarIdentifier const NSCalendarIdentifierRepublicOfChina;
FOUNDATION_EXPORT NSString* const NSGregorianCalendar;
FOUNDATION_EXPORT NSString* const NSBuddhistCalendar;
FOUNDATION_EXPORT NSString* const NSJapaneseCalendar;
FOUNDATION_EXPORT NSString* const NSISO8601Calendar;

typedef NS_OPTIONS(NSUInteger, NSCalendarUnit) {
  NSCalendarUnitEra = 2, NSCalendarUnitYear = 4, NSCalendarUnitMonth = 8, NSCalendarUnitDay = 16,
  NSCalendarUnitHour = 32, NSCalendarUnitMinute = 64, NSCalendarUnitSecond = 128, NSCalendarUnitWeekday = 512,
  NSCalendarUnitWeekdayOrdinal = 1024, NSCalendarUnitQuarter = 2048, NSCalendarUnitWeekOfMonth = 4096,
  NSCalendarUnitWeekOfYear = 8192, NSCalendarUnitYearForWeekOfYear = 16384, NSCalendarUnitNanosecond = 32768,
  NSCalendarUnitCalendar = 1 << 20, NSCalendarUnitTimeZone = 1 << 21, NSEraCalendarUnit = 2, NSYearCalendarUnit = 4,
  NSMonthCalendarUnit = 8, NSDayCalendarUnit = 16, NSHourCalendarUnit = 32, NSMinuteCalendarUnit = 64,
  NSSecondCalendarUnit = 128, NSWeekdayCalendarUnit = 512, NSWeekCalendarUnit = 256,
};
typedef NS_OPTIONS(NSUInteger, NSCalendarOptions) {
  NSCalendarWrapComponents = 1, NSCalendarMatchStrictly = 2, NSCalendarSearchBackwards = 4,
  NSCalendarMatchNextTime = 1 << 10,
};
enum { NSDateComponentUndefined = NSIntegerMax, NSUndefinedDateComponent = NSIntegerMax };
@class NSCalendar;
@interface NSDateComponents : NSObject <NSCopying, NSSecureCoding>
@property(nullable, copy) NSCalendar* calendar;
@property(nullable, copy) NSTimeZone* timeZone;
@property NSInteger era;
@property NSInteger year;
@property NSInteger month;
@property NSInteger day;
@property NSInteger hour;
@property NSInteger minute;
@property NSInteger second;
@property NSInteger nanosecond;
@property NSInteger weekday;
@property NSInteger weekdayOrdinal;
@property NSInteger quarter;
@property NSInteger weekOfMonth;
@property NSInteger weekOfYear;
@property NSInteger yearForWeekOfYear;
@property(getter=isLeapMonth) BOOL leapMonth;
@property(nullable, readonly, copy) NSDate* date;
@property(readonly, getter=isValidDate) BOOL validDate;
- (void)setValue:(NSInteger)value forComponent:(NSCalendarUnit)unit;
- (NSInteger)valueForComponent:(NSCalendarUnit)unit;
@end
@interface NSCalendar : NSObject <NSCopying, NSSecureCoding>
@property(class, readonly, copy) NSCalendar* currentCalendar;
@property(class, readonly, copy) NSCalendar* autoupdatingCurrentCalendar;
+ (nullable NSCalendar*)calendarWithIdentifier:(NSCalendarIdentifier)identifier;
- (nullable id)initWithCalendarIdentifier:(NSCalendarIdentifier)identifier NS_DESIGNATED_INITIALIZER;
@property(readonly, copy) NSCalendarIdentifier calendarIdentifier;
@property(nullable, copy) NSLocale* locale;
@property(copy) NSTimeZone* timeZone;
@property NSUInteger firstWeekday;
@property NSUInteger minimumDaysInFirstWeek;
@property(readonly, copy) NSArray<NSString*>* monthSymbols;
@property(readonly, copy) NSArray<NSString*>* shortMonthSymbols;
@property(readonly, copy) NSArray<NSString*>* weekdaySymbols;
@property(readonly, copy) NSArray<NSString*>* shortWeekdaySymbols;
@property(readonly, copy) NSString* AMSymbol;
@property(readonly, copy) NSString* PMSymbol;
- (NSRange)rangeOfUnit:(NSCalendarUnit)unit inUnit:(NSCalendarUnit)larger forDate:(NSDate*)date;
- (BOOL)rangeOfUnit:(NSCalendarUnit)unit startDate:(NSDate* _Nullable* _Nullable)start interval:(nullable NSTimeInterval*)interval forDate:(NSDate*)date;
- (NSUInteger)ordinalityOfUnit:(NSCalendarUnit)unit inUnit:(NSCalendarUnit)larger forDate:(NSDate*)date;
- (nullable NSDate*)dateFromComponents:(NSDateComponents*)components;
- (NSDateComponents*)components:(NSCalendarUnit)units fromDate:(NSDate*)date;
- (nullable NSDate*)dateByAddingComponents:(NSDateComponents*)components toDate:(NSDate*)date options:(NSCalendarOptions)options;
- (NSDateComponents*)components:(NSCalendarUnit)units fromDate:(NSDate*)start toDate:(NSDate*)end options:(NSCalendarOptions)options;
- (NSInteger)component:(NSCalendarUnit)unit fromDate:(NSDate*)date;
- (NSDate*)startOfDayForDate:(NSDate*)date;
- (NSDateComponents*)componentsInTimeZone:(NSTimeZone*)zone fromDate:(NSDate*)date;
- (NSComparisonResult)compareDate:(NSDate*)date toDate:(NSDate*)other toUnitGranularity:(NSCalendarUnit)unit;
- (BOOL)isDate:(NSDate*)date equalToDate:(NSDate*)other toUnitGranularity:(NSCalendarUnit)unit;
- (BOOL)isDate:(NSDate*)date inSameDayAsDate:(NSDate*)other;
- (BOOL)isDateInToday:(NSDate*)date;
- (BOOL)isDateInYesterday:(NSDate*)date;
- (BOOL)isDateInTomorrow:(NSDate*)date;
- (BOOL)isDateInWeekend:(NSDate*)date;
- (nullable NSDate*)dateByAddingUnit:(NSCalendarUnit)unit value:(NSInteger)value toDate:(NSDate*)date options:(NSCalendarOptions)options;
- (nullable NSDate*)dateBySettingHour:(NSInteger)hour minute:(NSInteger)minute second:(NSInteger)second ofDate:(NSDate*)date options:(NSCalendarOptions)options;
- (nullable NSDate*)dateBySettingUnit:(NSCalendarUnit)unit value:(NSInteger)value ofDate:(NSDate*)date options:(NSCalendarOptions)options;
- (nullable NSDate*)nextDateAfterDate:(NSDate*)date matchingComponents:(NSDateComponents*)components options:(NSCalendarOptions)options;
@end
typedef NS_ENUM(NSInteger, NSFormattingContext) {
  NSFormattingContextUnknown = 0, NSFormattingContextDynamic, NSFormattingContextStandalone,
  NSFormattingContextListItem, NSFormattingContextBeginningOfSentence, NSFormattingContextMiddleOfSentence,
};
typedef NS_ENUM(NSInteger, NSFormattingUnitStyle) { NSFormattingUnitStyleShort = 1, NSFormattingUnitStyleMedium, NSFormattingUnitStyleLong };
@class NSAttributedString;
@interface NSFormatter : NSObject <NSCopying, NSCoding>
- (nullable NSString*)stringForObjectValue:(nullable id)value;
- (nullable NSAttributedString*)attributedStringForObjectValue:(id)value withDefaultAttributes:(nullable NSDictionary<NSString*, id>*)attributes;
- (BOOL)getObjectValue:(out id _Nullable* _Nullable)value forString:(NSString*)text errorDescription:(out NSString* _Nullable* _Nullable)error;
@end
typedef NS_ENUM(NSUInteger, NSDateFormatterStyle) { NSDateFormatterNoStyle, NSDateFormatterShortStyle, NSDateFormatterMediumStyle, NSDateFormatterLongStyle, NSDateFormatterFullStyle };
@interface NSDateFormatter : NSFormatter
@property NSFormattingContext formattingContext;
- (NSString*)stringFromDate:(NSDate*)date;
- (nullable NSDate*)dateFromString:(NSString*)string;
+ (NSString*)localizedStringFromDate:(NSDate*)date dateStyle:(NSDateFormatterStyle)date_style timeStyle:(NSDateFormatterStyle)time_style;
+ (nullable NSString*)dateFormatFromTemplate:(NSString*)text options:(NSUInteger)options locale:(nullable NSLocale*)locale;
- (void)setLocalizedDateFormatFromTemplate:(NSString*)text;
@property(null_resettable, copy) NSString* dateFormat;
@property NSDateFormatterStyle dateStyle;
@property NSDateFormatterStyle timeStyle;
@property(null_resettable, copy) NSLocale* locale;
@property(null_resettable, copy) NSTimeZone* timeZone;
@property(null_resettable, copy) NSCalendar* calendar;
@property BOOL generatesCalendarDates;
@property(getter=isLenient) BOOL lenient;
@property(nullable, copy) NSDate* defaultDate;
@property BOOL doesRelativeDateFormatting;
@property(null_resettable, copy) NSString* AMSymbol;
@property(null_resettable, copy) NSString* PMSymbol;
@property(null_resettable, copy) NSArray<NSString*>* monthSymbols;
@property(null_resettable, copy) NSArray<NSString*>* shortMonthSymbols;
@property(null_resettable, copy) NSArray<NSString*>* weekdaySymbols;
@property(null_resettable, copy) NSArray<NSString*>* shortWeekdaySymbols;
@end
typedef NS_OPTIONS(NSUInteger, NSISO8601DateFormatOptions) {
  NSISO8601DateFormatWithYear = 1, NSISO8601DateFormatWithMonth = 2, NSISO8601DateFormatWithDay = 16,
  NSISO8601DateFormatWithTime = 32, NSISO8601DateFormatWithTimeZone = 64, NSISO8601DateFormatWithSpaceBetweenDateAndTime = 128,
  NSISO8601DateFormatWithDashSeparatorInDate = 256, NSISO8601DateFormatWithColonSeparatorInTime = 512,
  NSISO8601DateFormatWithFractionalSeconds = 2048, NSISO8601DateFormatWithFullDate = 275,
  NSISO8601DateFormatWithFullTime = 1632, NSISO8601DateFormatWithInternetDateTime = 1907,
};
@interface NSISO8601DateFormatter : NSFormatter <NSSecureCoding>
@property(null_resettable, copy) NSTimeZone* timeZone;
@property NSISO8601DateFormatOptions formatOptions;
- (NSString*)stringFromDate:(NSDate*)date;
- (nullable NSDate*)dateFromString:(NSString*)string;
@end
typedef NS_ENUM(NSUInteger, NSNumberFormatterStyle) {
  NSNumberFormatterNoStyle = 0, NSNumberFormatterDecimalStyle, NSNumberFormatterCurrencyStyle,
  NSNumberFormatterPercentStyle, NSNumberFormatterScientificStyle, NSNumberFormatterSpellOutStyle,
  NSNumberFormatterOrdinalStyle, NSNumberFormatterCurrencyISOCodeStyle = 8, NSNumberFormatterCurrencyPluralStyle,
  NSNumberFormatterCurrencyAccountingStyle,
};
typedef NS_ENUM(NSUInteger, NSNumberFormatterRoundingMode) {
  NSNumberFormatterRoundCeiling, NSNumberFormatterRoundFloor, NSNumberFormatterRoundDown, NSNumberFormatterRoundUp,
  NSNumberFormatterRoundHalfEven, NSNumberFormatterRoundHalfDown, NSNumberFormatterRoundHalfUp,
};
@interface NSNumberFormatter : NSFormatter
@property(null_resettable, copy) NSString *minusSign, *plusSign;
- (nullable NSString*)stringFromNumber:(NSNumber*)number;
- (nullable NSNumber*)numberFromString:(NSString*)string;
+ (NSString*)localizedStringFromNumber:(NSNumber*)number numberStyle:(NSNumberFormatterStyle)style;
@property NSNumberFormatterStyle numberStyle;
@property(null_resettable, copy) NSLocale* locale;
@property BOOL usesGroupingSeparator;
@property(null_resettable, copy) NSString* decimalSeparator;
@property(null_resettable, copy) NSString* groupingSeparator;
@property(null_resettable, copy) NSString* currencyCode;
@property(null_resettable, copy) NSString* currencySymbol;
@property(null_resettable, copy) NSString* positiveFormat;
@property(null_resettable, copy) NSString* negativeFormat;
@property NSUInteger minimumIntegerDigits;
@property NSUInteger maximumIntegerDigits;
@property NSUInteger minimumFractionDigits;
@property NSUInteger maximumFractionDigits;
@property NSNumberFormatterRoundingMode roundingMode;
@property(getter=isLenient) BOOL lenient;
@property(nullable, copy) NSNumber* multiplier;
@property BOOL generatesDecimalNumbers;
@end
typedef NS_ENUM(NSInteger, NSByteCountFormatterCountStyle) { NSByteCountFormatterCountStyleFile, NSByteCountFormatterCountStyleMemory, NSByteCountFormatterCountStyleDecimal, NSByteCountFormatterCountStyleBinary };
@interface NSByteCountFormatter : NSFormatter
+ (NSString*)stringFromByteCount:(long long)count countStyle:(NSByteCountFormatterCountStyle)style;
- (NSString*)stringFromByteCount:(long long)count;
@property NSByteCountFormatterCountStyle countStyle;
@end
typedef NS_ENUM(NSInteger, NSDateComponentsFormatterUnitsStyle) { NSDateComponentsFormatterUnitsStylePositional, NSDateComponentsFormatterUnitsStyleAbbreviated, NSDateComponentsFormatterUnitsStyleShort, NSDateComponentsFormatterUnitsStyleFull };
@interface NSDateComponentsFormatter : NSFormatter
- (nullable NSString*)stringFromTimeInterval:(NSTimeInterval)interval;
@property NSDateComponentsFormatterUnitsStyle unitsStyle;
@property NSCalendarUnit allowedUnits;
@property NSUInteger zeroFormattingBehavior;
@end
@interface NSPersonNameComponents : NSObject <NSCopying, NSSecureCoding>
@property(nullable, copy) NSString* namePrefix;
@property(nullable, copy) NSString* givenName;
@property(nullable, copy) NSString* middleName;
@property(nullable, copy) NSString* familyName;
@property(nullable, copy) NSString* nameSuffix;
@property(nullable, copy) NSString* nickname;
@end
@interface NSPersonNameComponentsFormatter : NSFormatter
+ (NSString*)localizedStringFromPersonNameComponents:(NSPersonNameComponents*)components style:(NSInteger)style options:(NSUInteger)options;
- (NSString*)stringFromPersonNameComponents:(NSPersonNameComponents*)components;
@end
@interface NSUnit : NSObject <NSCopying, NSSecureCoding>
@property(readonly, copy) NSString* symbol;
- (instancetype)initWithSymbol:(NSString*)symbol;
@end
@interface NSDimension : NSUnit
@end
@interface NSUnitLength : NSDimension
@property(class, readonly, copy) NSUnitLength* meters;
@property(class, readonly, copy) NSUnitLength* kilometers;
@end
@interface NSMeasurement<UnitType : NSUnit*> : NSObject <NSCopying, NSSecureCoding>
@property(readonly, copy) UnitType unit;
@property(readonly) double doubleValue;
- (instancetype)initWithDoubleValue:(double)value unit:(UnitType)unit;
@end

NS_ASSUME_NONNULL_END
