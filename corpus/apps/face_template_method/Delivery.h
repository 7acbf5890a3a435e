#import <Foundation/Foundation.h>

/// Sends what a subclass gives it.
@interface Delivery : NSObject
- (NSURL*)address;
- (NSData*)payload;
- (void)deliver;
@end

@interface PictureDelivery : Delivery
@property(nonatomic, copy) NSArray<NSNumber*>* weights;
@end

@interface InvoiceDelivery : Delivery
@property(nonatomic, assign) NSInteger cents;
@end
