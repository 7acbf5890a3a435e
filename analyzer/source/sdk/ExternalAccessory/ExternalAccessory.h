// Stand-in for ExternalAccessory.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface EAAccessory : NSObject
@property(nonatomic, readonly) NSString* name;
@property(nonatomic, readonly) NSArray<NSString*>* protocolStrings;
@end
@interface EASession : NSObject
- (nullable instancetype)initWithAccessory:(EAAccessory*)accessory forProtocol:(NSString*)protocol;
@property(nullable, nonatomic, readonly) NSInputStream* inputStream;
@end
@interface EAAccessoryManager : NSObject
+ (EAAccessoryManager*)sharedAccessoryManager;
@property(nonatomic, readonly) NSArray<EAAccessory*>* connectedAccessories;
- (void)registerForLocalNotifications;
@end

NS_ASSUME_NONNULL_END
