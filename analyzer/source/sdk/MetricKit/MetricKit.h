// Stand-in for MetricKit: metrics and diagnostics.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface MXMetricPayload : NSObject <NSSecureCoding>
- (NSData*)JSONRepresentation;
- (NSDictionary*)dictionaryRepresentation;
@end
@interface MXDiagnosticPayload : NSObject <NSSecureCoding>
- (NSData*)JSONRepresentation;
- (NSDictionary*)dictionaryRepresentation;
@end
@protocol MXMetricManagerSubscriber <NSObject>
@optional
- (void)didReceiveMetricPayloads:(NSArray<MXMetricPayload*>*)payloads;
- (void)didReceiveDiagnosticPayloads:(NSArray<MXDiagnosticPayload*>*)payloads;
@end
@interface MXMetricManager : NSObject
@property(class, readonly, strong) MXMetricManager* sharedManager;
- (void)addSubscriber:(id<MXMetricManagerSubscriber>)subscriber;
- (void)removeSubscriber:(id<MXMetricManagerSubscriber>)subscriber;
@end

NS_ASSUME_NONNULL_END
