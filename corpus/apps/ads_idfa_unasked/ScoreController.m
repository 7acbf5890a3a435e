#import "ScoreController.h"

#import <AdSupport/AdSupport.h>

@implementation ScoreController

- (void)viewDidLoad {
  [super viewDidLoad];
  UILabel* points = [[UILabel alloc] initWithFrame:self.view.bounds];
  points.text = @"0 : 0";
  [self.view addSubview:points];
  [self loadTable];
}

- (void)loadTable {
  // expect: ads/idfa-access
  // expect: ads/idfa-without-request
  NSUUID* identifier = ASIdentifierManager.sharedManager.advertisingIdentifier;
  NSMutableURLRequest* request = [NSMutableURLRequest
      requestWithURL:[NSURL URLWithString:@"https://tabelle.torschuetze.example/api/season"]];
  [request setValue:identifier.UUIDString forHTTPHeaderField:@"X-Visitor"];
  [[NSURLSession.sharedSession dataTaskWithRequest:request
                                 completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
                                   if (!data) NSLog(@"no table: %@", error);
                                 }] resume];
}

@end
