#import "BoxController.h"

@implementation BoxController {
  NSInteger _turns;
}

- (void)touchesBegan:(NSSet<UITouch*>*)touches withEvent:(UIEvent*)event {
  _turns = (_turns + 1) % 7;
  self.view.backgroundColor = _turns == 0 ? UIColor.systemGreenColor : UIColor.redColor;
}

@end
