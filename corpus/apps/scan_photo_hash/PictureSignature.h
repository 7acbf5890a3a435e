#import <UIKit/UIKit.h>

/// A word of 64 bits that stays the same when a picture is scaled.
uint64_t PictureSignature(UIImage* picture);
