#import <Foundation/Foundation.h>

@interface NSString (Digest)
/// Lower case, no blanks around it: what partners call normalised.
@property (nonatomic, readonly) NSString *vg_normalised;
@property (nonatomic, readonly) NSString *vg_sha256;
@end
