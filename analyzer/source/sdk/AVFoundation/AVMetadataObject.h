// Stand-in for AVFoundation's metadata objects: faces, bodies and codes in camera images.
#pragma once

#import <AVFoundation/AVMediaFormat.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString* AVMetadataObjectType NS_TYPED_ENUM;
FOUNDATION_EXPORT AVMetadataObjectType const AVMetadataObjectTypeFace;
FOUNDATION_EXPORT AVMetadataObjectType const AVMetadataObjectTypeHumanBody IOS_SINCE(13.0);
FOUNDATION_EXPORT AVMetadataObjectType const AVMetadataObjectTypeHumanFullBody IOS_SINCE(17.0);
FOUNDATION_EXPORT AVMetadataObjectType const AVMetadataObjectTypeCatBody IOS_SINCE(13.0);
FOUNDATION_EXPORT AVMetadataObjectType const AVMetadataObjectTypeDogBody IOS_SINCE(13.0);
FOUNDATION_EXPORT AVMetadataObjectType const AVMetadataObjectTypeSalientObject IOS_SINCE(13.0);
FOUNDATION_EXPORT AVMetadataObjectType const AVMetadataObjectTypeUPCECode, AVMetadataObjectTypeCode39Code,
    AVMetadataObjectTypeCode39Mod43Code, AVMetadataObjectTypeEAN13Code, AVMetadataObjectTypeEAN8Code,
    AVMetadataObjectTypeCode93Code, AVMetadataObjectTypeCode128Code, AVMetadataObjectTypePDF417Code,
    AVMetadataObjectTypeQRCode, AVMetadataObjectTypeAztecCode, AVMetadataObjectTypeInterleaved2of5Code,
    AVMetadataObjectTypeITF14Code, AVMetadataObjectTypeDataMatrixCode;

@interface AVMetadataObject : NSObject
@property(readonly) CMTime time, duration;
@property(readonly) CGRect bounds;
@property(readonly) AVMetadataObjectType type;
@end
@interface AVMetadataFaceObject : AVMetadataObject <NSCopying>
@property(readonly) NSInteger faceID;
@property(readonly) BOOL hasRollAngle;
@property(readonly) CGFloat rollAngle;
@property(readonly) BOOL hasYawAngle;
@property(readonly) CGFloat yawAngle;
@end
@interface AVMetadataBodyObject : AVMetadataObject <NSCopying>
@property(readonly) NSInteger bodyID;
@end
@interface AVMetadataHumanBodyObject : AVMetadataBodyObject
@end
@interface AVMetadataHumanFullBodyObject : AVMetadataBodyObject
@end
@interface AVMetadataSalientObject : AVMetadataObject <NSCopying>
@property(readonly) NSInteger objectID;
@end
@interface AVMetadataMachineReadableCodeObject : AVMetadataObject
@property(readonly) NSArray<NSDictionary*>* corners;
@property(nullable, readonly) NSString* stringValue;
@end

NS_ASSUME_NONNULL_END
