// Stand-in for CallKit's call directory: numbers to block and to identify.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class CXCallDirectoryExtensionContext;
typedef int64_t CXCallDirectoryPhoneNumber;
typedef NS_ENUM(NSInteger, CXCallDirectoryEnabledStatus) {
  CXCallDirectoryEnabledStatusUnknown,
  CXCallDirectoryEnabledStatusDisabled,
  CXCallDirectoryEnabledStatusEnabled,
};
@interface CXCallDirectoryManager : NSObject
@property(class, readonly) CXCallDirectoryManager* sharedInstance;
- (void)reloadExtensionWithIdentifier:(NSString*)identifier
                    completionHandler:(nullable void (^)(NSError* _Nullable error))completion;
- (void)getEnabledStatusForExtensionWithIdentifier:(NSString*)identifier
                                 completionHandler:(void (^)(CXCallDirectoryEnabledStatus status,
                                                             NSError* _Nullable error))completion;
- (void)openSettingsWithCompletionHandler:(nullable void (^)(NSError* _Nullable error))completion IOS_SINCE(13.4);
@end
@protocol CXCallDirectoryExtensionContextDelegate <NSObject>
- (void)requestFailedForExtensionContext:(CXCallDirectoryExtensionContext*)context withError:(NSError*)error;
@end
@interface CXCallDirectoryExtensionContext : NSExtensionContext
@property(nullable, nonatomic, weak) id<CXCallDirectoryExtensionContextDelegate> delegate;
@property(nonatomic, readonly, getter=isIncremental) BOOL incremental;
- (void)addBlockingEntryWithNextSequentialPhoneNumber:(CXCallDirectoryPhoneNumber)number;
- (void)removeBlockingEntryWithPhoneNumber:(CXCallDirectoryPhoneNumber)number;
- (void)removeAllBlockingEntries;
- (void)addIdentificationEntryWithNextSequentialPhoneNumber:(CXCallDirectoryPhoneNumber)number label:(NSString*)label;
- (void)removeIdentificationEntryWithPhoneNumber:(CXCallDirectoryPhoneNumber)number;
- (void)removeAllIdentificationEntries;
- (void)completeRequestWithCompletionHandler:(nullable void (^)(BOOL expired))completion;
@end
@interface CXCallDirectoryProvider : NSObject <NSExtensionRequestHandling>
- (void)beginRequestWithExtensionContext:(CXCallDirectoryExtensionContext*)context;
@end

NS_ASSUME_NONNULL_END
