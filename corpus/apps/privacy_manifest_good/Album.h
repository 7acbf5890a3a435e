#import <Foundation/Foundation.h>

/// Its own creation date has nothing to do with that of a file.
@interface Album : NSObject
@property(nonatomic, strong) NSDate* creationDate;
@property(nonatomic, copy) NSString* title;
@property(nonatomic, readonly) NSUInteger count;
- (void)_reload;
@end
