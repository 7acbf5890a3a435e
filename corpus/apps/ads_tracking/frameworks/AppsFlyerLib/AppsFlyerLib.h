// A stand-in for an attribution SDK, with the names by which it is recognised.
#import <Foundation/Foundation.h>

@protocol AppsFlyerLibDelegate <NSObject>
- (void)onConversionDataSuccess:(NSDictionary*)data;
- (void)onConversionDataFail:(NSError*)error;
@optional
- (void)onAppOpenAttribution:(NSDictionary*)data;
@end

@interface AppsFlyerLib : NSObject
+ (AppsFlyerLib*)shared;
@property(nonatomic, copy) NSString* appleAppID;
@property(nonatomic, copy) NSString* devKey;
@property(nonatomic, weak) id<AppsFlyerLibDelegate> delegate;
- (void)start;
- (void)logEvent:(NSString*)name withValues:(NSDictionary<NSString*, id>*)values;
@end
