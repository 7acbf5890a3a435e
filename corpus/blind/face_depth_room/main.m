#import <UIKit/UIKit.h>

#import "PlanController.h"

int main(int argc, char* argv[]) {
  @autoreleasepool {
    return UIApplicationMain(argc, argv, nil, NSStringFromClass([RMAppDelegate class]));
  }
}
