#import <Foundation/Foundation.h>

/// A thing with a name that can be shown.
@protocol CallNaming <NSObject>
@property(nonatomic, copy) NSString* callName;
@optional
@property(class, nonatomic, readonly) NSString* callKind;
- (void)resetCallName;
@end

/// Calls are told apart by UUIDs; people by names.
@interface NSUUID (Call) <CallNaming>
@property(nonatomic, readonly, getter=isNamed) BOOL named;
+ (instancetype)callNamed:(NSString*)name;
@end
