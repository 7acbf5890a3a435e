#import <UIKit/UIKit.h>

#import "BlinkController.h"

int main(int argc, char* argv[]) {
  @autoreleasepool {
    return UIApplicationMain(argc, argv, nil, NSStringFromClass([BWAppDelegate class]));
  }
}
