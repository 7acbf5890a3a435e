#import <Foundation/Foundation.h>

/// The number under which a phone is known to the shop.
NSString* ShopperNumber(void);

/// The pass that the server gave at login; nil when nobody is logged in.
NSString* SessionPass(void);
void KeepSessionPass(NSString* pass);
