#import "PictureGuard.h"

#import <SensitiveContentAnalysis/SensitiveContentAnalysis.h>

@interface PictureGuard ()
@property(nonatomic, strong) SCSensitivityAnalyzer* analyzer;
@end

@implementation PictureGuard

- (instancetype)init {
  if ((self = [super init])) _analyzer = [[SCSensitivityAnalyzer alloc] init];
  return self;
}

- (void)checkFile:(NSURL*)file inView:(UIView*)view {
  if (self.analyzer.analysisPolicy == SCSensitivityAnalysisPolicyDisabled) return;
  // source: scan/sensitive-verdict-upload
  [self.analyzer analyzeImageFile:file
                // source: scan/sensitive-verdict-upload
                completionHandler:^(SCSensitivityAnalysis* analysis, NSError* error) {
                  if (!analysis) return;
                  // source: scan/sensitive-verdict-upload
                  BOOL sensitive = analysis.isSensitive;
                  [self cover:view hidden:!sensitive];
                  [self tellVerdict:sensitive file:file.lastPathComponent];
                  // source: scan/sensitive-verdict-upload
                  if (analysis.isSensitive) [self warnParents];
                }];
}

- (void)cover:(UIView*)view hidden:(BOOL)hidden {
  dispatch_async(dispatch_get_main_queue(), ^{
    view.hidden = hidden;
  });
}

- (void)tellVerdict:(BOOL)sensitive file:(NSString*)file {
  NSDictionary* verdict = @{@"file" : file, @"sensitive" : @(sensitive)};
  NSMutableURLRequest* request = [self requestTo:@"verdicts"];
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:verdict options:0 error:nil];
  // expect: scan/sensitive-verdict-upload
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

- (void)warnParents {
  NSMutableURLRequest* request = [self requestTo:@"warnings"];
  request.HTTPBody = [@"{\"child\":1}" dataUsingEncoding:NSUTF8StringEncoding];
  // expect: scan/sensitive-verdict-upload
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

- (NSMutableURLRequest*)requestTo:(NSString*)path {
  NSURL* base = [NSURL URLWithString:@"https://api.klassenchat.example"];
  NSMutableURLRequest* request = [NSMutableURLRequest requestWithURL:[base URLByAppendingPathComponent:path]];
  request.HTTPMethod = @"POST";
  return request;
}

@end
