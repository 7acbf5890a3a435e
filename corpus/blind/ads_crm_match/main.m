#import <UIKit/UIKit.h>

#import "VGSignUpController.h"

int main(int argc, char* argv[]) {
  @autoreleasepool {
    return UIApplicationMain(argc, argv, nil, NSStringFromClass([VGAppDelegate class]));
  }
}
