#import <Foundation/Foundation.h>

extern NSNotificationName const OffersDidChange;

@interface OfferLine : NSObject
@property(class, nonatomic, readonly) OfferLine* line;
@property(nonatomic, readonly) NSArray<NSDictionary*>* offers;
- (void)connect;
@end
