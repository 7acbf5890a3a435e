// Stand-in for MessageUI: mail and messages.
#pragma once

#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class MFMailComposeViewController, MFMessageComposeViewController;
typedef NS_ENUM(NSInteger, MFMailComposeResult) {
  MFMailComposeResultCancelled,
  MFMailComposeResultSaved,
  MFMailComposeResultSent,
  MFMailComposeResultFailed,
};
typedef NS_ENUM(NSInteger, MessageComposeResult) {
  MessageComposeResultCancelled,
  MessageComposeResultSent,
  MessageComposeResultFailed,
};
@protocol MFMailComposeViewControllerDelegate <NSObject>
@optional
- (void)mailComposeController:(MFMailComposeViewController*)controller
          didFinishWithResult:(MFMailComposeResult)result
                        error:(nullable NSError*)error;
@end
@interface MFMailComposeViewController : UINavigationController
+ (BOOL)canSendMail;
@property(nullable, nonatomic, assign) id<MFMailComposeViewControllerDelegate> mailComposeDelegate;
- (void)setSubject:(NSString*)subject;
- (void)setToRecipients:(nullable NSArray<NSString*>*)recipients;
- (void)setCcRecipients:(nullable NSArray<NSString*>*)recipients;
- (void)setBccRecipients:(nullable NSArray<NSString*>*)recipients;
- (void)setMessageBody:(NSString*)body isHTML:(BOOL)html;
- (void)addAttachmentData:(NSData*)data mimeType:(NSString*)type fileName:(NSString*)name;
@end
@protocol MFMessageComposeViewControllerDelegate <NSObject>
- (void)messageComposeViewController:(MFMessageComposeViewController*)controller
                 didFinishWithResult:(MessageComposeResult)result;
@end
@interface MFMessageComposeViewController : UINavigationController
+ (BOOL)canSendText;
+ (BOOL)canSendAttachments;
@property(nullable, nonatomic, assign) id<MFMessageComposeViewControllerDelegate> messageComposeDelegate;
@property(nullable, nonatomic, copy) NSArray<NSString*>* recipients;
@property(nullable, nonatomic, copy) NSString *body, *subject;
@end

NS_ASSUME_NONNULL_END
