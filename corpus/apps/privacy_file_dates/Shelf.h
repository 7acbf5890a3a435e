#import <Foundation/Foundation.h>

/// The documents of the app.
@interface Shelf : NSObject
- (NSArray<NSString*>*)lines;
- (void)backUpList;
- (void)backUpNames;
@end
