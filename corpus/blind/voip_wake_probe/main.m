#import <UIKit/UIKit.h>
#import "PKGAppDelegate.h"

int main(int argc, char * argv[])
{
    NSString *delegateClassName;
    @autoreleasepool {
        delegateClassName = NSStringFromClass(PKGAppDelegate.class);
    }
    return UIApplicationMain(argc, argv, nil, delegateClassName);
}
