#import <Foundation/Foundation.h>

@interface TwinUpload : NSOperation
@property(nonatomic, copy) NSArray<NSNumber*>* values;
@end
