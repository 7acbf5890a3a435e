// Stand-in for CoreNFC: NFC readers and tags.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class NFCNDEFReaderSession, NFCNDEFMessage, NFCTagReaderSession;
@protocol NFCTag;
@protocol NFCReaderSession <NSObject>
@property(nonatomic, copy) NSString* alertMessage;
- (void)beginSession;
- (void)invalidateSession;
@end
@interface NFCReaderSession : NSObject <NFCReaderSession>
@property(class, nonatomic, readonly) BOOL readingAvailable;
@property(nonatomic, copy) NSString* alertMessage;
- (void)invalidateSessionWithErrorMessage:(NSString*)message;
@end
@interface NFCNDEFPayload : NSObject <NSSecureCoding>
@property(nonatomic, copy) NSData *type, *identifier, *payload;
@end
@interface NFCNDEFMessage : NSObject <NSSecureCoding>
@property(nonatomic, copy) NSArray<NFCNDEFPayload*>* records;
@end
@protocol NFCNDEFReaderSessionDelegate <NSObject>
- (void)readerSession:(NFCNDEFReaderSession*)session didInvalidateWithError:(NSError*)error;
- (void)readerSession:(NFCNDEFReaderSession*)session didDetectNDEFs:(NSArray<NFCNDEFMessage*>*)messages;
@end
@interface NFCNDEFReaderSession : NFCReaderSession
- (instancetype)initWithDelegate:(id<NFCNDEFReaderSessionDelegate>)delegate
                           queue:(nullable dispatch_queue_t)queue
        invalidateAfterFirstRead:(BOOL)invalidate;
@end
@protocol NFCTagReaderSessionDelegate <NSObject>
- (void)tagReaderSession:(NFCTagReaderSession*)session didInvalidateWithError:(NSError*)error;
@optional
- (void)tagReaderSession:(NFCTagReaderSession*)session didDetectTags:(NSArray<id<NFCTag>>*)tags;
@end
@interface NFCTagReaderSession : NFCReaderSession
- (nullable instancetype)initWithPollingOption:(NSInteger)option
                                      delegate:(id<NFCTagReaderSessionDelegate>)delegate
                                         queue:(nullable dispatch_queue_t)queue;
@end

NS_ASSUME_NONNULL_END
