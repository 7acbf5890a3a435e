#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface PhonebookEntry : NSObject
@property (nonatomic, copy) NSString *displayName;
@property (nonatomic) BOOL video;
@end

typedef void (^PhonebookHandler)(PhonebookEntry *_Nullable entry, NSError *_Nullable error);

/// Resolves the opaque caller reference of a push into something we can show.
@interface PhonebookClient : NSObject
- (instancetype)initWithHost:(NSString *)host;
- (void)resolve:(NSString *)reference completion:(PhonebookHandler)completion;
@end

NS_ASSUME_NONNULL_END
