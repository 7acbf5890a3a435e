// Stand-in for LinkPresentation: previews of links.
#pragma once

#import <Foundation/Foundation.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface LPLinkMetadata : NSObject <NSCopying, NSSecureCoding>
@property(nullable, nonatomic, retain) NSURL *originalURL, *URL, *remoteVideoURL;
@property(nullable, nonatomic, copy) NSString* title;
@property(nullable, nonatomic, retain) NSItemProvider *iconProvider, *imageProvider;
@end
@interface LPMetadataProvider : NSObject
- (void)startFetchingMetadataForURL:(NSURL*)url
                  completionHandler:(void (^)(LPLinkMetadata* _Nullable metadata, NSError* _Nullable error))completion;
- (void)cancel;
@end
@interface LPLinkView : UIView
- (instancetype)initWithURL:(NSURL*)url;
- (instancetype)initWithMetadata:(LPLinkMetadata*)metadata;
@end

NS_ASSUME_NONNULL_END
