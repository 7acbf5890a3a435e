#import "NSMutableURLRequest+Form.h"

@implementation NSMutableURLRequest (Form)

- (void)optic_setText:(NSString*)text {
  self.HTTPMethod = @"POST";
  [self setValue:@"text/plain" forHTTPHeaderField:@"Content-Type"];
  self.HTTPBody = [text dataUsingEncoding:NSUTF8StringEncoding];
}

@end
