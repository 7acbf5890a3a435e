#import <Foundation/Foundation.h>

NSString* ScanFilePath(void);
