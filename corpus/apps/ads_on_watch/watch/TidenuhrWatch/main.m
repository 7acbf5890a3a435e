#import <WatchKit/WatchKit.h>

int main(int argc, char* argv[]) {
  @autoreleasepool {
    return WKApplicationMain(argc, argv, @"TideInterface");
  }
}
