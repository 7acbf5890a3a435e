#import "PhonebookClient.h"

@implementation PhonebookEntry
@end

@implementation PhonebookClient {
    NSURLSession *_urlSession;
    NSString *_host;
}

- (instancetype)initWithHost:(NSString *)host {
    if (self = [super init]) {
        NSURLSessionConfiguration *config = NSURLSessionConfiguration.ephemeralSessionConfiguration;
        config.timeoutIntervalForRequest = 5;
        _urlSession = [NSURLSession sessionWithConfiguration:config];
        _host = [host copy];
    }
    return self;
}

- (void)resolve:(NSString *)reference completion:(PhonebookHandler)completion {
    NSURLComponents *components = [NSURLComponents new];
    components.scheme = @"https";
    components.host = _host;
    components.path = [@"/v1/callers/" stringByAppendingString:reference];
    NSURLRequest *request = [NSURLRequest requestWithURL:components.URL];
    [[_urlSession dataTaskWithRequest:request completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
        if (!data) {
            completion(nil, error);
            return;
        }
        NSDictionary *json = [NSJSONSerialization JSONObjectWithData:data options:0 error:nil];
        PhonebookEntry *entry = [PhonebookEntry new];
        entry.displayName = json[@"name"];
        entry.video = [json[@"video"] boolValue];
        completion(entry, nil);
    }] resume];
}

@end
