#import "TherapistMail.h"

@implementation TherapistMail

- (void)sendExercise:(NSString*)exercise shapes:(NSDictionary*)shapes {
  NSMutableURLRequest* request = [NSMutableURLRequest
      requestWithURL:[NSURL URLWithString:@"https://praxis.logopaedie.example/exercises"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:@{@"id" : exercise, @"mouth" : shapes}
                                                     options:0
                                                       error:nil];
  // expect: face/network-upload -- a finding still, of a lower level: the patient has agreed
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
