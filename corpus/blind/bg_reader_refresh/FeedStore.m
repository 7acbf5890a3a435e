#import "FeedStore.h"

NSString *const FeedRefreshTaskIdentifier = @"com.example.leselicht.refresh";

@interface FeedStore ()
@property (nonatomic, copy) NSArray<NSDictionary *> *articles;
@property (nonatomic, weak) NSURLSessionTask *running;
@end

@implementation FeedStore

- (NSUInteger)unread {
    return [[self.articles filteredArrayUsingPredicate:[NSPredicate predicateWithFormat:@"read == NO"]] count];
}

- (void)refreshWithCompletion:(void (^)(BOOL, NSError *))completion {
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://feeds.leselicht.example/all.json"]];
    NSString *since = self.articles.firstObject[@"id"];
    if (since) [request setValue:since forHTTPHeaderField:@"If-None-Match"];
    // clean: background/silent-push-collection -- articles come in, nothing of the user goes out
    NSURLSessionTask *task = [NSURLSession.sharedSession dataTaskWithRequest:request completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
        if (error) {
            completion(NO, error);
            return;
        }
        NSArray *fresh = [NSJSONSerialization JSONObjectWithData:data options:0 error:NULL];
        BOOL changed = fresh.count > 0;
        if (changed) self.articles = fresh;
        completion(changed, nil);
    }];
    self.running = task;
    [task resume];
}

- (void)cancel {
    [self.running cancel];
}

@end
