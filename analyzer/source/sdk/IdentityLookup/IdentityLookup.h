// Stand-in for IdentityLookup: filters of messages and calls.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class ILMessageFilterExtensionContext, ILMessageFilterQueryResponse;
typedef NS_ENUM(NSInteger, ILMessageFilterAction) {
  ILMessageFilterActionNone,
  ILMessageFilterActionAllow,
  ILMessageFilterActionJunk,
  ILMessageFilterActionPromotion,
  ILMessageFilterActionTransaction,
};
@interface ILMessageFilterQueryRequest : NSObject <NSSecureCoding>
@property(nullable, nonatomic, readonly) NSString *sender, *messageBody;
@end
@interface ILMessageFilterQueryResponse : NSObject <NSSecureCoding>
@property(nonatomic) ILMessageFilterAction action;
@end
@protocol ILMessageFilterQueryHandling <NSObject>
- (void)handleQueryRequest:(ILMessageFilterQueryRequest*)request
                   context:(ILMessageFilterExtensionContext*)context
                completion:(void (^)(ILMessageFilterQueryResponse* response))completion;
@end
@interface ILMessageFilterExtension : NSObject
@end
@interface ILMessageFilterExtensionContext : NSExtensionContext
- (void)deferQueryRequestToNetworkWithCompletion:(void (^)(id _Nullable response, NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
