#import <Foundation/Foundation.h>

/// A POST of one JSON object to our server.
@interface KRequestOperation : NSOperation
@property (nonatomic, copy, readonly) NSString *path;
@property (nonatomic, strong, readonly) id object;
- (instancetype)initWithPath:(NSString *)path object:(id)object;
@end
