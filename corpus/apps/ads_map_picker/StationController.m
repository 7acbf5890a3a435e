#import "StationController.h"

@interface StationController ()
@property(nonatomic, copy) NSArray<NSString*>* apps;
@end

@implementation StationController

- (void)viewDidLoad {
  [super viewDidLoad];
  NSMutableArray<NSString*>* apps = [NSMutableArray array];
  for (NSString* scheme in @[ @"comgooglemaps", @"waze", @"citymapper" ]) {
    NSURL* url = [NSURL URLWithString:[scheme stringByAppendingString:@"://"]];
    if ([UIApplication.sharedApplication canOpenURL:url]) [apps addObject:scheme];
  }
  self.apps = apps;
  [self loadDepartures];
}

- (void)loadDepartures {
  NSURL* url = [NSURL URLWithString:@"https://fahrplan.bahnsteig.example/departures?station=8000105"];
  // clean: ads/installed-app-probing -- the timetable is not told which apps there are
  [[NSURLSession.sharedSession dataTaskWithURL:url] resume];
}

- (void)showWay {
  UIAlertController* sheet = [UIAlertController alertControllerWithTitle:@"Open in"
                                                                 message:nil
                                                          preferredStyle:UIAlertControllerStyleActionSheet];
  for (NSString* scheme in self.apps) {
    [sheet addAction:[UIAlertAction
                         actionWithTitle:scheme
                                   style:UIAlertActionStyleDefault
                                 handler:^(UIAlertAction* action) {
                                   NSURL* way =
                                       [NSURL URLWithString:[scheme stringByAppendingString:@"://?q=Hbf"]];
                                   [UIApplication.sharedApplication openURL:way
                                                                    options:@{}
                                                          completionHandler:nil];
                                 }]];
  }
  [self presentViewController:sheet animated:YES completion:nil];
}

@end
