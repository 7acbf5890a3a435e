#import <Foundation/Foundation.h>

@interface FBSDKAppEvents : NSObject
+ (FBSDKAppEvents*)shared;
- (void)logEvent:(NSString*)name parameters:(NSDictionary<NSString*, id>*)parameters;
- (void)setUserEmail:(NSString*)email
           firstName:(NSString*)first
            lastName:(NSString*)last
               phone:(NSString*)phone
         dateOfBirth:(NSString*)birth
              gender:(NSString*)gender
                city:(NSString*)city
               state:(NSString*)state
                 zip:(NSString*)zip
             country:(NSString*)country;
@end
