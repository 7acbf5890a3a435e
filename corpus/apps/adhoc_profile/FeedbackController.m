#import "FeedbackController.h"

typedef NS_ENUM(NSUInteger, FeedbackMood) { FeedbackMoodBad, FeedbackMoodFair, FeedbackMoodGood };

@interface FeedbackController ()
@property(nonatomic) FeedbackMood mood;
@property(nonatomic, copy) NSString* comment;
@end

@implementation FeedbackController

- (void)setMood:(FeedbackMood)mood {
  _mood = mood;
  self.title = @[ @"😠", @"😐", @"😀" ][mood];
}

- (void)send {
  NSURLComponents* components = [NSURLComponents componentsWithString:@"https://probelauf.example/feedback"];
  components.queryItems = @[
    [NSURLQueryItem queryItemWithName:@"mood" value:@(self.mood).stringValue],
    [NSURLQueryItem queryItemWithName:@"text" value:self.comment],
  ];
  if (components.URL) [[NSURLSession.sharedSession dataTaskWithURL:components.URL] resume];
}

@end
