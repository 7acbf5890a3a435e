#import "ContactsController.h"

#import "BlockList.h"

@implementation ContactsController {
  UITextField* _person;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _person = [[UITextField alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:_person];
  UIButton* block = [UIButton buttonWithType:UIButtonTypeSystem];
  [block addTarget:self action:@selector(block) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:block];
}

- (void)block {
  [BlockList add:_person.text ?: @""];
}

@end
