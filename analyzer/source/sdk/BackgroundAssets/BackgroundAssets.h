// Stand-in for BackgroundAssets: downloads before the first launch.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class BADownload, BAAppExtensionInfo;
@protocol BADownloaderExtension <NSObject>
@optional
- (NSSet<BADownload*>*)downloadsForRequest:(NSInteger)request
                               manifestURL:(NSURL*)manifest
                             extensionInfo:(BAAppExtensionInfo*)info;
- (void)backgroundDownload:(BADownload*)download finishedWithFileURL:(NSURL*)url;
- (void)backgroundDownload:(BADownload*)download failedWithError:(NSError*)error;
@end
IOS_SINCE(16.1)
@interface BADownload : NSObject <NSSecureCoding, NSCopying>
@property(readonly) NSString *identifier, *uniqueIdentifier;
@end
IOS_SINCE(16.1)
@interface BAURLDownload : BADownload
- (instancetype)initWithIdentifier:(NSString*)identifier
                           request:(NSURLRequest*)request
        applicationGroupIdentifier:(NSString*)group;
@end
IOS_SINCE(16.1)
@interface BADownloadManager : NSObject
@property(class, readonly, strong) BADownloadManager* sharedManager;
- (BOOL)scheduleDownload:(BADownload*)download error:(NSError**)error;
@end

NS_ASSUME_NONNULL_END
