// perform selector
#import <Foundation/Foundation.h>

void later(NSObject *object) { [object performSelector:@selector(start) withObject:nil]; }
