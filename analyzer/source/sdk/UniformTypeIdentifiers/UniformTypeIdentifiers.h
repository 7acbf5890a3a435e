// Stand-in for UniformTypeIdentifiers.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN
@interface UTType : NSObject <NSCopying, NSSecureCoding>
+ (nullable UTType*)typeWithIdentifier:(NSString*)identifier;
+ (nullable UTType*)typeWithFilenameExtension:(NSString*)extension;
+ (nullable UTType*)typeWithMIMEType:(NSString*)type;
@property(readonly) NSString* identifier;
@property(readonly, nullable) NSString* preferredFilenameExtension;
@property(readonly, nullable) NSString* preferredMIMEType;
- (BOOL)conformsToType:(UTType*)type;
@end
FOUNDATION_EXPORT UTType* const UTTypeItem;
FOUNDATION_EXPORT UTType* const UTTypeContent;
FOUNDATION_EXPORT UTType* const UTTypeData;
FOUNDATION_EXPORT UTType* const UTTypeText;
FOUNDATION_EXPORT UTType* const UTTypePlainText;
FOUNDATION_EXPORT UTType* const UTTypeUTF8PlainText;
FOUNDATION_EXPORT UTType* const UTTypeRTF;
FOUNDATION_EXPORT UTType* const UTTypeHTML;
FOUNDATION_EXPORT UTType* const UTTypeXML;
FOUNDATION_EXPORT UTType* const UTTypeSourceCode;
FOUNDATION_EXPORT UTType* const UTTypeImage;
FOUNDATION_EXPORT UTType* const UTTypeJPEG;
FOUNDATION_EXPORT UTType* const UTTypeJPEG2000;
FOUNDATION_EXPORT UTType* const UTTypeTIFF;
FOUNDATION_EXPORT UTType* const UTTypePICT;
FOUNDATION_EXPORT UTType* const UTTypeGIF;
FOUNDATION_EXPORT UTType* const UTTypePNG;
FOUNDATION_EXPORT UTType* const UTTypeBMP;
FOUNDATION_EXPORT UTType* const UTTypeICO;
FOUNDATION_EXPORT UTType* const UTTypeRawImage;
FOUNDATION_EXPORT UTType* const UTTypeScalableVectorGraphics;
FOUNDATION_EXPORT UTType* const UTTypeLivePhoto;
FOUNDATION_EXPORT UTType* const UTTypeAudiovisualContent;
FOUNDATION_EXPORT UTType* const UTTypeMovie;
FOUNDATION_EXPORT UTType* const UTTypeVideo;
FOUNDATION_EXPORT UTType* const UTTypeAudio;
FOUNDATION_EXPORT UTType* const UTTypeQuickTimeMovie;
FOUNDATION_EXPORT UTType* const UTTypeMPEG;
FOUNDATION_EXPORT UTType* const UTTypeMPEG2Video;
FOUNDATION_EXPORT UTType* const UTTypeMP3;
FOUNDATION_EXPORT UTType* const UTTypeMPEG4;
FOUNDATION_EXPORT UTType* const UTTypeMPEG4Audio;
FOUNDATION_EXPORT UTType* const UTTypeAppleProtectedMPEG4Audio;
FOUNDATION_EXPORT UTType* const UTTypeWaveformAudio;
FOUNDATION_EXPORT UTType* const UTTypeDirectory;
FOUNDATION_EXPORT UTType* const UTTypeFolder;
FOUNDATION_EXPORT UTType* const UTTypeVolume;
FOUNDATION_EXPORT UTType* const UTTypeArchive;
FOUNDATION_EXPORT UTType* const UTTypeGNUZipArchive;
FOUNDATION_EXPORT UTType* const UTTypeZipArchive;
FOUNDATION_EXPORT UTType* const UTTypeURL;
FOUNDATION_EXPORT UTType* const UTTypeFileURL;
FOUNDATION_EXPORT UTType* const UTTypePDF;
FOUNDATION_EXPORT UTType* const UTTypeRTFD;
FOUNDATION_EXPORT UTType* const UTTypeVCard;
FOUNDATION_EXPORT UTType* const UTTypeJSON;
FOUNDATION_EXPORT UTType* const UTTypePropertyList;
FOUNDATION_EXPORT UTType* const UTTypeDatabase;
FOUNDATION_EXPORT UTType* const UTTypeMessage;
FOUNDATION_EXPORT UTType* const UTTypeContact;
FOUNDATION_EXPORT UTType* const UTTypeExecutable;
FOUNDATION_EXPORT UTType* const UTTypeApplication;
FOUNDATION_EXPORT UTType* const UTTypePackage;
FOUNDATION_EXPORT UTType* const UTTypeBundle;
FOUNDATION_EXPORT UTType* const UTTypeFont;
FOUNDATION_EXPORT UTType* const UTTypeUTF16PlainText;
FOUNDATION_EXPORT UTType* const UTTypeAVIMovie;
FOUNDATION_EXPORT UTType* const UTTypeCommaSeparatedText;
FOUNDATION_EXPORT UTType* const UTTypeCalendarEvent;
FOUNDATION_EXPORT UTType* const UTTypePresentation;
FOUNDATION_EXPORT UTType* const UTTypeSpreadsheet;
NS_ASSUME_NONNULL_END
