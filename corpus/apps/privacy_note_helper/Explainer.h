#import <Foundation/Foundation.h>

/// Sends a question to the language model.
@interface Explainer : NSObject
- (void)explainRate:(double)rate;
- (void)explainWord:(NSString*)word;
@end
