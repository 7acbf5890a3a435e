#import <Foundation/Foundation.h>

@interface PhotoIndexer : NSObject
+ (PhotoIndexer*)shared;
- (void)indexLibrary;
@end
