#import "VocabularyController.h"

#import "FocusWatch.h"

@implementation VocabularyController {
  UILabel* _word;
  NSArray<NSString*>* _words;
  NSUInteger _index;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _words = @[ @"la mer", @"le pain", @"la neige" ];
  _word = [[UILabel alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:_word];
  UIButton* next = [UIButton buttonWithType:UIButtonTypeSystem];
  [next addTarget:self action:@selector(next) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:next];
}

- (void)next {
  _word.text = FocusWatch.watch.lookedAway > 900 ? @"Look here!" : _words[_index++ % _words.count];
}

@end
