// Stand-in for HomeKit: homes and accessories.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class HMHomeManager, HMHome, HMAccessory, HMService, HMCharacteristic, HMRoom;
@protocol HMHomeManagerDelegate <NSObject>
@optional
- (void)homeManagerDidUpdateHomes:(HMHomeManager*)manager;
@end
@interface HMCharacteristic : NSObject
@property(readonly, copy, nonatomic) NSString* characteristicType;
@property(nullable, readonly, copy, nonatomic) id value;
- (void)writeValue:(nullable id)value completionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)readValueWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
@end
@interface HMService : NSObject
@property(readonly, copy, nonatomic) NSString *serviceType, *name;
@property(readonly, copy, nonatomic) NSArray<HMCharacteristic*>* characteristics;
@end
@interface HMAccessory : NSObject
@property(readonly, copy, nonatomic) NSString* name;
@property(readonly, copy, nonatomic) NSArray<HMService*>* services;
@end
@interface HMHome : NSObject
@property(readonly, copy, nonatomic) NSString* name;
@property(readonly, copy, nonatomic) NSArray<HMAccessory*>* accessories;
@property(readonly, copy, nonatomic) NSArray<HMRoom*>* rooms;
@end
@interface HMHomeManager : NSObject
@property(nullable, nonatomic, weak) id<HMHomeManagerDelegate> delegate;
@property(nullable, readonly, strong, nonatomic) HMHome* primaryHome;
@property(readonly, copy, nonatomic) NSArray<HMHome*>* homes;
@end

NS_ASSUME_NONNULL_END
