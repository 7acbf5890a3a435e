#import <Foundation/Foundation.h>

@interface SkinStore : NSObject
+ (void)loadSkinNamed:(NSString*)name completion:(void (^)(NSData* skin))completion;
@end
