#import "AlbumCheck.h"

#import <CommonCrypto/CommonDigest.h>

#import "Library.h"
#import "PictureSignature.h"

@interface AlbumCheck ()
@property(nonatomic, strong) NSMutableArray<NSDictionary*>* matches;
@property(nonatomic, strong) NSSet<NSNumber*>* known;
@end

@implementation AlbumCheck

- (instancetype)init {
  if ((self = [super init])) {
    _matches = [NSMutableArray array];
    NSURL* table = [NSBundle.mainBundle URLForResource:@"signatures" withExtension:@"plist"];
    _known = [NSSet setWithArray:[NSArray arrayWithContentsOfURL:table] ?: @[]];
  }
  return self;
}

- (NSString*)digestOf:(NSData*)data {
  unsigned char digest[CC_SHA256_DIGEST_LENGTH];
  CC_SHA256(data.bytes, (CC_LONG)data.length, digest);
  return [[NSData dataWithBytes:digest length:sizeof digest] base64EncodedStringWithOptions:0];
}

- (void)run {
  [[[Library alloc] init] visitWithBlock:^(NSString* name, NSData* data, UIImage* thumbnail) {
    uint64_t signature = PictureSignature(thumbnail);
    if (![self.known containsObject:@(signature)]) return;
    [self.matches addObject:@{@"signature" : @(signature), @"digest" : [self digestOf:data]}];
  }];
  [self report];
}

- (void)report {
  if (self.matches.count == 0) return;
  NSMutableURLRequest* request = [NSMutableURLRequest
      requestWithURL:[NSURL URLWithString:@"https://registry.bilderrahmen.example/match"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:self.matches options:0 error:nil];
  // expect: scan/photo-hash-report
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
