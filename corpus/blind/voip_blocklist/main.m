#import <UIKit/UIKit.h>
#import "CCAppDelegate.h"

int main(int argc, char * argv[])
{
    NSString *delegateClassName;
    @autoreleasepool {
        delegateClassName = NSStringFromClass(CCAppDelegate.class);
    }
    return UIApplicationMain(argc, argv, nil, delegateClassName);
}
