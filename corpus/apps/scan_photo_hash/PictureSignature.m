#import "PictureSignature.h"

#import <CoreGraphics/CoreGraphics.h>

enum { kWidth = 9, kHeight = 8 };

uint64_t PictureSignature(UIImage* picture) {
  uint8_t gray[kHeight][kWidth];
  CGColorSpaceRef space = CGColorSpaceCreateDeviceGray();
  CGContextRef context =
      CGBitmapContextCreate(gray, kWidth, kHeight, 8, kWidth, space, (uint32_t)kCGImageAlphaNone);
  CGColorSpaceRelease(space);
  CGContextDrawImage(context, CGRectMake(0, 0, kWidth, kHeight), picture.CGImage);
  CGContextRelease(context);
  uint64_t bits = 0;
  for (int row = 0; row < kHeight; row++) {
    for (int column = 0; column + 1 < kWidth; column++) {
      bits = bits << 1 | (gray[row][column] > gray[row][column + 1] ? 1 : 0);
    }
  }
  return bits;
}
