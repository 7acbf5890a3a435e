// conditional receiver
#import <Foundation/Foundation.h>

void toggle(BOOL on, NSMutableArray *a, NSMutableArray *b) { [(on ? a : b) removeAllObjects]; }
