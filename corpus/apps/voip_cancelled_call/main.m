#import <UIKit/UIKit.h>

#import "PendlerDelegate.h"

int main(int argc, char* argv[]) {
  @autoreleasepool {
    return UIApplicationMain(argc, argv, nil, NSStringFromClass([PendlerDelegate class]));
  }
}
