// Stand-in for UIKit's pasteboards.
#pragma once

#import <UIKit/UIResponder.h>

NS_ASSUME_NONNULL_BEGIN

@interface UIPasteboard : NSObject
@property(class, nonatomic, readonly) UIPasteboard* generalPasteboard;
+ (nullable UIPasteboard*)pasteboardWithName:(NSString*)name create:(BOOL)create;
+ (UIPasteboard*)pasteboardWithUniqueName;
@property(readonly, nonatomic) NSString* name;
@property(readonly, nonatomic) NSInteger changeCount;
@property(nonatomic, readonly, copy) NSArray<NSString*>* pasteboardTypes;
@property(nonatomic, readonly) NSInteger numberOfItems;
@property(nonatomic, copy) NSArray<NSDictionary<NSString*, id>*>* items;
- (nullable NSData*)dataForPasteboardType:(NSString*)type;
- (nullable id)valueForPasteboardType:(NSString*)type;
- (void)setValue:(id)value forPasteboardType:(NSString*)type;
- (void)setData:(NSData*)data forPasteboardType:(NSString*)type;
- (BOOL)containsPasteboardTypes:(NSArray<NSString*>*)types;
- (void)setItems:(NSArray<NSDictionary<NSString*, id>*>*)items options:(NSDictionary<NSString*, id>*)options;
@property(nullable, nonatomic, copy) NSString* string;
@property(nullable, nonatomic, copy) NSArray<NSString*>* strings;
@property(nullable, nonatomic, copy) NSURL* URL;
@property(nullable, nonatomic, copy) NSArray<NSURL*>* URLs;
@property(nullable, nonatomic, copy) NSArray<UIImage*>* images;
@property(nullable, nonatomic, copy) UIImage* image;
@property(nullable, nonatomic, copy) UIColor* color;
@property(nonatomic, readonly) BOOL hasStrings;
@property(nonatomic, readonly) BOOL hasURLs;
@property(nonatomic, readonly) BOOL hasImages;
@end

NS_ASSUME_NONNULL_END
