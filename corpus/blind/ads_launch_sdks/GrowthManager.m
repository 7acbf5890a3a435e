#import "GrowthManager.h"

#import <AdSupport/AdSupport.h>
#import <WebKit/WebKit.h>

#import "Trackers.h"

@interface GrowthManager ()
@property (nonatomic, strong) WKWebView *pixel;
@end

@implementation GrowthManager

+ (GrowthManager *)manager
{
    static GrowthManager *manager = nil;
    static dispatch_once_t once;
    dispatch_once(&once, ^{
        manager = [[GrowthManager alloc] init];
    });
    return manager;
}

- (NSString *)adId
{
    // expect: ads/idfa-without-request
    NSUUID *uuid = [[ASIdentifierManager sharedManager] advertisingIdentifier];
    return [uuid UUIDString];
}

- (void)bootInWindow:(UIWindow *)window
{
    AppsFlyerLib *flyer = [AppsFlyerLib shared];
    flyer.appsFlyerDevKey = @"Kx3nP0";
    flyer.appleAppID = @"1500000001";
    // expect: ads/sdk-before-consent
    [flyer start];
    ADJConfig *config = [[ADJConfig alloc] initWithAppToken:@"2fm9gkqubvpc" environment:@"production"];
    // expect: ads/sdk-before-consent
    [Adjust appDidLaunch:config];
    [self syncCookiesIn:window];
}

// Partners know people by cookies; this ties the cookie to the phone.
- (void)syncCookiesIn:(UIWindow *)window
{
    self.pixel = [[WKWebView alloc] initWithFrame:CGRectMake(0, 0, 1, 1) configuration:[WKWebViewConfiguration new]];
    self.pixel.alpha = 0;
    [window addSubview:self.pixel];
    NSURLComponents *where = [NSURLComponents componentsWithString:@"https://sync.adgraph.example/match"];
    where.queryItems = @[
        [NSURLQueryItem queryItemWithName:@"app" value:@"wetterfee"],
        [NSURLQueryItem queryItemWithName:@"ifa" value:[self adId]],
    ];
    NSURLRequest *request = [NSURLRequest requestWithURL:where.URL];
    // expect: ads/hidden-web-view
    // expect: ads/identifier-to-web-view
    [self.pixel loadRequest:request];
}

- (void)surveyNeighbours
{
    NSArray *schemes = @[ @"fb", @"instagram", @"tiktok", @"snapchat", @"whatsapp", @"tinder", @"bumble", @"paypal",
                          @"revolut", @"n26", @"binance", @"coinbase", @"uber", @"bolt" ];
    NSMutableDictionary *found = [NSMutableDictionary dictionary];
    for (NSString *scheme in schemes) {
        NSURL *url = [NSURL URLWithString:[scheme stringByAppendingString:@"://"]];
        if ([[UIApplication sharedApplication] canOpenURL:url])
            [found setObject:@1 forKey:scheme];
    }
    // expect: ads/installed-app-probing
    [[AppsFlyerLib shared] logEvent:@"neighbours" withValues:found];
}

@end
