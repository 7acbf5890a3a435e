#import "ScoreBoard.h"

@implementation ScoreBoard

+ (instancetype)shared {
    static id board;
    static dispatch_once_t token;
    dispatch_once(&token, ^{ board = [self new]; });
    return board;
}

- (void)submit:(NSInteger)points {
    NSDictionary *entry = @{@"points" : @(points), @"level" : @3, @"version" : @"2.1"};
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://scores.puppet.example/add"]];
    request.HTTPMethod = @"POST";
    request.HTTPBody = [NSJSONSerialization dataWithJSONObject:entry options:0 error:nil];
    [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
