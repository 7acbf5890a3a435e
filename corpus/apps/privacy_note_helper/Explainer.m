#import "Explainer.h"

@implementation Explainer

- (NSURLRequest*)requestWithQuestion:(NSString*)question {
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.anthropic.com/v1/messages"]];
  request.HTTPMethod = @"POST";
  [request setValue:@"2023-06-01" forHTTPHeaderField:@"anthropic-version"];
  NSDictionary* body =
      @{@"max_tokens" : @300, @"messages" : @[ @{@"role" : @"user", @"content" : question} ]};
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:body options:0 error:nil];
  return request;
}

- (void)explainRate:(double)rate {
  NSString* question = [NSString stringWithFormat:@"What does a heart rate of %.0f mean?", rate];
  // expect: privacy/undeclared-ai-sharing -- asked, with the name of the provider: one level lower, for a reviewer
  [[NSURLSession.sharedSession dataTaskWithRequest:[self requestWithQuestion:question]] resume];
}

- (void)explainWord:(NSString*)word {
  NSString* question = [@"Explain to a layman: " stringByAppendingString:word];
  // clean: privacy/undeclared-ai-sharing -- a word of the glossary
  [[NSURLSession.sharedSession dataTaskWithRequest:[self requestWithQuestion:question]] resume];
}

@end
