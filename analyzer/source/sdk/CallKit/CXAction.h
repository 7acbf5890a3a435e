// Stand-in for CallKit's actions: what the user or the app does with a call.
#pragma once

#import <CallKit/CXCall.h>

NS_ASSUME_NONNULL_BEGIN

@interface CXAction : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, readonly, copy) NSUUID* UUID;
@property(nonatomic, readonly, getter=isComplete) BOOL complete;
@property(nonatomic, readonly, strong) NSDate* timeoutDate;
- (void)fulfill;
- (void)fail;
@end
@interface CXCallAction : CXAction
@property(nonatomic, readonly, copy) NSUUID* callUUID;
- (instancetype)initWithCallUUID:(NSUUID*)uuid;
@end
@interface CXStartCallAction : CXCallAction
- (instancetype)initWithCallUUID:(NSUUID*)uuid handle:(CXHandle*)handle;
@property(nonatomic, copy) CXHandle* handle;
@property(nullable, nonatomic, copy) NSString* contactIdentifier;
@property(nonatomic, getter=isVideo) BOOL video;
- (void)fulfillWithDateStarted:(NSDate*)date;
@end
@interface CXAnswerCallAction : CXCallAction
- (void)fulfillWithDateConnected:(NSDate*)date;
@end
@interface CXEndCallAction : CXCallAction
- (void)fulfillWithDateEnded:(NSDate*)date;
@end
@interface CXSetHeldCallAction : CXCallAction
- (instancetype)initWithCallUUID:(NSUUID*)uuid onHold:(BOOL)hold;
@property(nonatomic, getter=isOnHold) BOOL onHold;
@end
@interface CXSetMutedCallAction : CXCallAction
- (instancetype)initWithCallUUID:(NSUUID*)uuid muted:(BOOL)muted;
@property(nonatomic, getter=isMuted) BOOL muted;
@end
@interface CXSetGroupCallAction : CXCallAction
- (instancetype)initWithCallUUID:(NSUUID*)uuid callUUIDToGroupWith:(nullable NSUUID*)other;
@property(nullable, nonatomic, copy) NSUUID* callUUIDToGroupWith;
@end
typedef NS_ENUM(NSInteger, CXPlayDTMFCallActionType) {
  CXPlayDTMFCallActionTypeSingleTone = 1,
  CXPlayDTMFCallActionTypeSoftPause = 2,
  CXPlayDTMFCallActionTypeHardPause = 3,
};
@interface CXPlayDTMFCallAction : CXCallAction
- (instancetype)initWithCallUUID:(NSUUID*)uuid digits:(NSString*)digits type:(CXPlayDTMFCallActionType)type;
@property(nonatomic, copy) NSString* digits;
@property(nonatomic) CXPlayDTMFCallActionType type;
@end

NS_ASSUME_NONNULL_END
