// Stand-in for MobileCoreServices: uniform type identifiers as strings.
#pragma once

#include <CoreFoundation/CoreFoundation.h>

SDK_CF_BEGIN
CF_EXPORT const CFStringRef kUTTypeItem;
CF_EXPORT const CFStringRef kUTTypeContent;
CF_EXPORT const CFStringRef kUTTypeData;
CF_EXPORT const CFStringRef kUTTypeText;
CF_EXPORT const CFStringRef kUTTypePlainText;
CF_EXPORT const CFStringRef kUTTypeUTF8PlainText;
CF_EXPORT const CFStringRef kUTTypeRTF;
CF_EXPORT const CFStringRef kUTTypeHTML;
CF_EXPORT const CFStringRef kUTTypeXML;
CF_EXPORT const CFStringRef kUTTypeSourceCode;
CF_EXPORT const CFStringRef kUTTypeImage;
CF_EXPORT const CFStringRef kUTTypeJPEG;
CF_EXPORT const CFStringRef kUTTypeJPEG2000;
CF_EXPORT const CFStringRef kUTTypeTIFF;
CF_EXPORT const CFStringRef kUTTypePICT;
CF_EXPORT const CFStringRef kUTTypeGIF;
CF_EXPORT const CFStringRef kUTTypePNG;
CF_EXPORT const CFStringRef kUTTypeBMP;
CF_EXPORT const CFStringRef kUTTypeICO;
CF_EXPORT const CFStringRef kUTTypeRawImage;
CF_EXPORT const CFStringRef kUTTypeScalableVectorGraphics;
CF_EXPORT const CFStringRef kUTTypeLivePhoto;
CF_EXPORT const CFStringRef kUTTypeAudiovisualContent;
CF_EXPORT const CFStringRef kUTTypeMovie;
CF_EXPORT const CFStringRef kUTTypeVideo;
CF_EXPORT const CFStringRef kUTTypeAudio;
CF_EXPORT const CFStringRef kUTTypeQuickTimeMovie;
CF_EXPORT const CFStringRef kUTTypeMPEG;
CF_EXPORT const CFStringRef kUTTypeMPEG2Video;
CF_EXPORT const CFStringRef kUTTypeMP3;
CF_EXPORT const CFStringRef kUTTypeMPEG4;
CF_EXPORT const CFStringRef kUTTypeMPEG4Audio;
CF_EXPORT const CFStringRef kUTTypeAppleProtectedMPEG4Audio;
CF_EXPORT const CFStringRef kUTTypeWaveformAudio;
CF_EXPORT const CFStringRef kUTTypeDirectory;
CF_EXPORT const CFStringRef kUTTypeFolder;
CF_EXPORT const CFStringRef kUTTypeVolume;
CF_EXPORT const CFStringRef kUTTypeArchive;
CF_EXPORT const CFStringRef kUTTypeGNUZipArchive;
CF_EXPORT const CFStringRef kUTTypeZipArchive;
CF_EXPORT const CFStringRef kUTTypeURL;
CF_EXPORT const CFStringRef kUTTypeFileURL;
CF_EXPORT const CFStringRef kUTTypePDF;
CF_EXPORT const CFStringRef kUTTypeRTFD;
CF_EXPORT const CFStringRef kUTTypeFlatRTFD;
CF_EXPORT const CFStringRef kUTTypeVCard;
CF_EXPORT const CFStringRef kUTTypeJSON;
CF_EXPORT const CFStringRef kUTTypePropertyList;
CF_EXPORT const CFStringRef kUTTypeDatabase;
CF_EXPORT const CFStringRef kUTTypeMessage;
CF_EXPORT const CFStringRef kUTTypeContact;
CF_EXPORT const CFStringRef kUTTypeExecutable;
CF_EXPORT const CFStringRef kUTTypeApplication;
CF_EXPORT const CFStringRef kUTTypePackage;
CF_EXPORT const CFStringRef kUTTypeBundle;
CF_EXPORT const CFStringRef kUTTypeFont;
CF_EXPORT const CFStringRef kUTTypeUTF16PlainText;
CF_EXPORT const CFStringRef kUTTypeAVIMovie;
CF_EXPORT const CFStringRef kUTTypeCommaSeparatedText;
CF_EXPORT const CFStringRef kUTTypeCalendarEvent;
CF_EXPORT const CFStringRef kUTTypePresentation;
CF_EXPORT const CFStringRef kUTTypeSpreadsheet;
CF_EXPORT const CFStringRef kUTTagClassFilenameExtension;
CF_EXPORT const CFStringRef kUTTagClassMIMEType;
CFStringRef _Nullable UTTypeCreatePreferredIdentifierForTag(CFStringRef tag_class, CFStringRef tag, CFStringRef _Nullable conforming);
CFArrayRef _Nullable UTTypeCreateAllIdentifiersForTag(CFStringRef tag_class, CFStringRef tag, CFStringRef _Nullable conforming);
CFStringRef _Nullable UTTypeCopyPreferredTagWithClass(CFStringRef type, CFStringRef tag_class);
CFStringRef _Nullable UTTypeCopyDescription(CFStringRef type);
Boolean UTTypeConformsTo(CFStringRef type, CFStringRef other);
Boolean UTTypeEqual(CFStringRef type, CFStringRef other);
Boolean UTTypeIsDynamic(CFStringRef type);
SDK_CF_END
