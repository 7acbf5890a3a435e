#import "KRequestOperation.h"

@implementation KRequestOperation

- (instancetype)initWithPath:(NSString *)path object:(id)object
{
    if ((self = [super init])) {
        _path = [path copy];
        _object = object;
    }
    return self;
}

- (void)main
{
    if (self.cancelled) return;
    NSURL *root = [NSURL URLWithString:@"https://api.kreisel.example/"];
    NSMutableURLRequest *post = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:self.path relativeToURL:root]];
    [post setHTTPMethod:@"POST"];
    [post setHTTPBody:[NSJSONSerialization dataWithJSONObject:self.object options:0 error:nil]];
    dispatch_group_t group = dispatch_group_create();
    dispatch_group_enter(group);
    // expect: scan/contact-upload
    // expect: scan/pasteboard-harvest
    // expect: login/social-token-upload
    // expect: privacy/collected-data-undeclared
    NSURLSessionTask *task = [[NSURLSession sharedSession] dataTaskWithRequest:post completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
        dispatch_group_leave(group);
    }];
    [task resume];
    dispatch_group_wait(group, DISPATCH_TIME_FOREVER);
}

@end
