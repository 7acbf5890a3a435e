#import <Foundation/Foundation.h>

typedef NS_ENUM(NSInteger, AlarmKind) {
  AlarmKindCall = 1,
  AlarmKindConference = 2,
  AlarmKindTest = 3,
};

@interface AlarmRouter : NSObject
+ (void)install;
@end
