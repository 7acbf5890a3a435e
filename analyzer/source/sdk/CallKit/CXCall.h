// Stand-in for CallKit's calls, handles, transactions and the controller that requests them.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class CXAction, CXTransaction, CXCallObserver;

typedef NS_ENUM(NSInteger, CXHandleType) {
  CXHandleTypeGeneric = 1,
  CXHandleTypePhoneNumber = 2,
  CXHandleTypeEmailAddress = 3,
};
FOUNDATION_EXPORT NSErrorDomain const CXErrorDomain, CXErrorDomainIncomingCall, CXErrorDomainRequestTransaction,
    CXErrorDomainCallDirectoryManager, CXErrorDomainNotificationServiceExtension;
typedef NS_ENUM(NSInteger, CXErrorCode) {
  CXErrorCodeUnknownError = 0,
  CXErrorCodeUnentitled = 1,
  CXErrorCodeInvalidArgument = 2,
  CXErrorCodeMissingVoIPBackgroundMode = 3,
};
typedef NS_ENUM(NSInteger, CXErrorCodeIncomingCallError) {
  CXErrorCodeIncomingCallErrorUnknown = 0,
  CXErrorCodeIncomingCallErrorUnentitled = 1,
  CXErrorCodeIncomingCallErrorCallUUIDAlreadyExists = 2,
  CXErrorCodeIncomingCallErrorFilteredByDoNotDisturb = 3,
  CXErrorCodeIncomingCallErrorFilteredByBlockList = 4,
  CXErrorCodeIncomingCallErrorFilteredDuringRestrictedSharingMode = 5,
};
typedef NS_ENUM(NSInteger, CXErrorCodeRequestTransactionError) {
  CXErrorCodeRequestTransactionErrorUnknown = 0,
  CXErrorCodeRequestTransactionErrorUnentitled = 1,
  CXErrorCodeRequestTransactionErrorUnknownCallProvider = 2,
  CXErrorCodeRequestTransactionErrorEmptyTransaction = 3,
  CXErrorCodeRequestTransactionErrorUnknownCallUUID = 4,
  CXErrorCodeRequestTransactionErrorCallUUIDAlreadyExists = 5,
  CXErrorCodeRequestTransactionErrorInvalidAction = 6,
  CXErrorCodeRequestTransactionErrorMaximumCallGroupsReached = 7,
};

@interface CXHandle : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, readonly) CXHandleType type;
@property(nonatomic, readonly, copy) NSString* value;
- (instancetype)initWithType:(CXHandleType)type value:(NSString*)value NS_DESIGNATED_INITIALIZER;
- (instancetype)init NS_UNAVAILABLE;
- (BOOL)isEqualToHandle:(CXHandle*)handle;
@end
@interface CXCall : NSObject
@property(nonatomic, readonly, copy) NSUUID* UUID;
@property(nonatomic, readonly, getter=isOutgoing) BOOL outgoing;
@property(nonatomic, readonly, getter=isOnHold) BOOL onHold;
@property(nonatomic, readonly) BOOL hasConnected, hasEnded;
- (BOOL)isEqualToCall:(CXCall*)call;
@end
@protocol CXCallObserverDelegate <NSObject>
- (void)callObserver:(CXCallObserver*)observer callChanged:(CXCall*)call;
@end
@interface CXCallObserver : NSObject
@property(nonatomic, readonly, copy) NSArray<CXCall*>* calls;
- (void)setDelegate:(nullable id<CXCallObserverDelegate>)delegate queue:(nullable dispatch_queue_t)queue;
@end
@interface CXTransaction : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, readonly, copy) NSUUID* UUID;
@property(nonatomic, readonly, getter=isComplete) BOOL complete;
@property(nonatomic, readonly, copy) NSArray<__kindof CXAction*>* actions;
- (instancetype)initWithActions:(NSArray<CXAction*>*)actions;
- (instancetype)initWithAction:(CXAction*)action;
- (void)addAction:(CXAction*)action;
@end
@interface CXCallController : NSObject
- (instancetype)init;
- (instancetype)initWithQueue:(dispatch_queue_t)queue NS_DESIGNATED_INITIALIZER;
@property(nonatomic, readonly, strong) CXCallObserver* callObserver;
- (void)requestTransaction:(CXTransaction*)transaction completion:(void (^)(NSError* _Nullable error))completion;
- (void)requestTransactionWithActions:(NSArray<CXAction*>*)actions
                           completion:(void (^)(NSError* _Nullable error))completion;
- (void)requestTransactionWithAction:(CXAction*)action completion:(void (^)(NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
