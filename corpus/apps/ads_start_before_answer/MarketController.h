#import <UIKit/UIKit.h>

@class Campaigns;

@interface MarketController : UIViewController
@property(nonatomic, strong) Campaigns* campaigns;
@end
