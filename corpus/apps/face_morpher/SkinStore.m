#import "SkinStore.h"

@implementation SkinStore

+ (void)loadSkinNamed:(NSString*)name completion:(void (^)(NSData* skin))completion {
  NSURL* url =
      [NSURL URLWithString:[NSString stringWithFormat:@"https://skins.drachenkopf.example/%@.png", name]];
  [[NSURLSession.sharedSession dataTaskWithURL:url
                             completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
                               if (!data) return;
                               dispatch_async(dispatch_get_main_queue(), ^{
                                 completion(data);
                               });
                             }] resume];
}

@end
