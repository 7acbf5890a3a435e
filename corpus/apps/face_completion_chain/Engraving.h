#import <Foundation/Foundation.h>

typedef void (^EngravingPoints)(NSData* points, NSError* error);
typedef void (^EngravingText)(NSString* text);
typedef void (^EngravingDone)(BOOL accepted);

@interface Engraving : NSObject
- (instancetype)initWithSession:(id)session;
- (void)captureWithCompletion:(EngravingPoints)completion;
- (void)encode:(NSData*)points completion:(EngravingText)completion;
- (void)order:(NSString*)text completion:(EngravingDone)completion;
@end
