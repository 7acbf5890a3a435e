#import "Names.h"

NSString* PlainName(NSString* encoded) {
  NSData* bytes = [[NSData alloc] initWithBase64EncodedString:encoded options:0];
  return [[NSString alloc] initWithData:bytes encoding:NSUTF8StringEncoding];
}
