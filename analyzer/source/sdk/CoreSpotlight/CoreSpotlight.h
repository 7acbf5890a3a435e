// Stand-in for CoreSpotlight: the search index.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

FOUNDATION_EXPORT NSString *const CSSearchableItemActionType, *const CSSearchableItemActivityIdentifier;
@interface CSSearchableItemAttributeSet : NSObject <NSCopying, NSSecureCoding>
- (instancetype)initWithItemContentType:(NSString*)type;
@property(nullable, copy) NSString *title, *contentDescription, *displayName;
@property(nullable, copy) NSArray<NSString*>* keywords;
@property(nullable, copy) NSData* thumbnailData;
@end
@interface CSSearchableItem : NSObject <NSCopying, NSSecureCoding>
- (instancetype)initWithUniqueIdentifier:(nullable NSString*)identifier
                        domainIdentifier:(nullable NSString*)domain
                            attributeSet:(CSSearchableItemAttributeSet*)attributes;
@property(copy) NSString* uniqueIdentifier;
@end
@interface CSSearchableIndex : NSObject
+ (instancetype)defaultSearchableIndex;
+ (BOOL)isIndexingAvailable;
- (void)indexSearchableItems:(NSArray<CSSearchableItem*>*)items
           completionHandler:(nullable void (^)(NSError* _Nullable error))completion;
- (void)deleteAllSearchableItemsWithCompletionHandler:(nullable void (^)(NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
