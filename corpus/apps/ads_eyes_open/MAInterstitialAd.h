#import <Foundation/Foundation.h>

@interface MAInterstitialAd : NSObject
- (instancetype)initWithAdUnitIdentifier:(NSString*)identifier;
- (void)loadAd;
- (void)showAd;
@end
