// Stand-in for EventKit: calendars and reminders.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class EKEventStore, EKCalendar, EKSource, EKRecurrenceRule, EKParticipant;
typedef NS_ENUM(NSUInteger, EKEntityType) { EKEntityTypeEvent, EKEntityTypeReminder };
typedef NS_ENUM(NSInteger, EKAuthorizationStatus) {
  EKAuthorizationStatusNotDetermined,
  EKAuthorizationStatusRestricted,
  EKAuthorizationStatusDenied,
  EKAuthorizationStatusFullAccess,
  EKAuthorizationStatusWriteOnly,
  EKAuthorizationStatusAuthorized = EKAuthorizationStatusFullAccess,
};
typedef NS_ENUM(NSInteger, EKSpan) { EKSpanThisEvent, EKSpanFutureEvents };
typedef void (^EKEventStoreRequestAccessCompletionHandler)(BOOL granted, NSError* _Nullable error);
FOUNDATION_EXPORT NSNotificationName const EKEventStoreChangedNotification;
@interface EKObject : NSObject
@property(nonatomic, readonly) BOOL hasChanges;
@end
@interface EKCalendar : EKObject
+ (EKCalendar*)calendarForEntityType:(EKEntityType)type eventStore:(EKEventStore*)store;
@property(null_unspecified, nonatomic, strong) EKSource* source;
@property(nonatomic, readonly) NSString* calendarIdentifier;
@property(nonatomic, copy) NSString* title;
@property(nonatomic, readonly) BOOL allowsContentModifications;
@end
@interface EKAlarm : EKObject
+ (EKAlarm*)alarmWithAbsoluteDate:(NSDate*)date;
+ (EKAlarm*)alarmWithRelativeOffset:(NSTimeInterval)offset;
@end
@interface EKCalendarItem : EKObject
@property(null_unspecified, nonatomic, strong) EKCalendar* calendar;
@property(nonatomic, readonly) NSString* calendarItemIdentifier;
@property(null_unspecified, nonatomic, copy) NSString* title;
@property(nullable, nonatomic, copy) NSString *location, *notes;
@property(nullable, nonatomic, copy) NSURL* URL;
@property(nullable, nonatomic, copy) NSArray<EKAlarm*>* alarms;
@property(nullable, nonatomic, readonly) NSArray<EKParticipant*>* attendees;
- (void)addAlarm:(EKAlarm*)alarm;
@end
@interface EKEvent : EKCalendarItem
+ (EKEvent*)eventWithEventStore:(EKEventStore*)store;
@property(null_unspecified, nonatomic, readonly) NSString* eventIdentifier;
@property(nonatomic, getter=isAllDay) BOOL allDay;
@property(null_unspecified, nonatomic, copy) NSDate *startDate, *endDate;
@end
@interface EKReminder : EKCalendarItem
+ (EKReminder*)reminderWithEventStore:(EKEventStore*)store;
@property(nullable, nonatomic, copy) NSDateComponents* dueDateComponents;
@property(nonatomic, getter=isCompleted) BOOL completed;
@end
@interface EKEventStore : NSObject
+ (EKAuthorizationStatus)authorizationStatusForEntityType:(EKEntityType)type;
- (void)requestAccessToEntityType:(EKEntityType)type
                       completion:(EKEventStoreRequestAccessCompletionHandler)completion;
- (void)requestFullAccessToEventsWithCompletion:(EKEventStoreRequestAccessCompletionHandler)completion IOS_SINCE(17.0);
- (void)requestWriteOnlyAccessToEventsWithCompletion:(EKEventStoreRequestAccessCompletionHandler)completion
    IOS_SINCE(17.0);
- (void)requestFullAccessToRemindersWithCompletion:(EKEventStoreRequestAccessCompletionHandler)completion
    IOS_SINCE(17.0);
- (NSArray<EKCalendar*>*)calendarsForEntityType:(EKEntityType)type;
@property(nullable, nonatomic, readonly) EKCalendar* defaultCalendarForNewEvents;
- (BOOL)saveEvent:(EKEvent*)event span:(EKSpan)span error:(NSError**)error;
- (BOOL)saveEvent:(EKEvent*)event span:(EKSpan)span commit:(BOOL)commit error:(NSError**)error;
- (BOOL)removeEvent:(EKEvent*)event span:(EKSpan)span error:(NSError**)error;
- (nullable EKEvent*)eventWithIdentifier:(NSString*)identifier;
- (NSArray<EKEvent*>*)eventsMatchingPredicate:(NSPredicate*)predicate;
- (NSPredicate*)predicateForEventsWithStartDate:(NSDate*)start
                                        endDate:(NSDate*)end
                                      calendars:(nullable NSArray<EKCalendar*>*)calendars;
- (BOOL)saveReminder:(EKReminder*)reminder commit:(BOOL)commit error:(NSError**)error;
- (id)fetchRemindersMatchingPredicate:(NSPredicate*)predicate
                           completion:(void (^)(NSArray<EKReminder*>* _Nullable reminders))completion;
@end

NS_ASSUME_NONNULL_END
