#import <Foundation/Foundation.h>

@interface SIPAccount : NSObject

@property (nonatomic, copy) NSString *user;
@property (nonatomic, copy) NSString *realm;

/// The name an operator has stored for an extension. Waits for the answer.
- (NSString *)nameOfExtension:(NSString *)extension;

@end
