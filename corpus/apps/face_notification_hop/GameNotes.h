#import <Foundation/Foundation.h>

extern NSNotificationName const BreathNotification;
extern NSString* const BreathShapesKey;
extern NSString* const BreathPlayerKey;
