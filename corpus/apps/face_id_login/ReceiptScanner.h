#import <Foundation/Foundation.h>

/// Reads the QR codes of receipts.
@interface ReceiptScanner : NSObject
@property(nonatomic, copy, readonly) NSArray<NSString*>* codes;
- (void)start;
@end
