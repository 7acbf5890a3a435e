#import "SIPAccount.h"

@implementation SIPAccount

- (NSString *)nameOfExtension:(NSString *)extension
{
  __block NSString *name = extension;
  dispatch_semaphore_t done = dispatch_semaphore_create(0);
  NSString *address = [NSString stringWithFormat:@"https://%@/directory?ext=%@", self.realm, extension];
  NSURLSessionDataTask *task =
      [[NSURLSession sharedSession] dataTaskWithURL:[NSURL URLWithString:address]
                                  completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
                                    if (data.length > 0)
                                      name = [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding];
                                    dispatch_semaphore_signal(done);
                                  }];
  [task resume];
  // expect: voip/blocking-before-report
  dispatch_semaphore_wait(done, dispatch_time(DISPATCH_TIME_NOW, 10 * NSEC_PER_SEC));
  return name;
}

@end
