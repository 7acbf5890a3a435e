#import "GameNotes.h"

NSNotificationName const BreathNotification = @"Breath";
NSString* const BreathShapesKey = @"shapes";
NSString* const BreathPlayerKey = @"player";
