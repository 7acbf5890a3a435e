#import "NotesController.h"

#import "Note.h"

@interface NotesController () <UITextFieldDelegate>
@property(nonatomic, strong) NSMutableArray<Note*>* notes;
@property(nonatomic, strong) UITextField* field;
@end

@implementation NotesController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.notes = [[NSMutableArray alloc] init];
  self.field = [[UITextField alloc] initWithFrame:CGRectMake(16, 60, 300, 44)];
  self.field.placeholder = NSLocalizedString(@"New note", @"hint of the text field");
  self.field.delegate = self;
  [self.view addSubview:self.field];
}

- (BOOL)textFieldShouldReturn:(UITextField*)field {
  Note* note = [Note noteWithText:field.text];
  if (note.empty) return NO;
  note.rank = (double)self.notes.count;
  [self.notes addObject:note];
  [self save];
  return YES;
}

- (void)save {
  NSArray* sorted = [self.notes sortedArrayUsingSelector:@selector(compareRank:)];
  NSData* archive = [NSKeyedArchiver archivedDataWithRootObject:sorted requiringSecureCoding:YES error:nil];
  NSString* folder =
      NSSearchPathForDirectoriesInDomains(NSDocumentDirectory, NSUserDomainMask, YES).firstObject;
  [archive writeToFile:[folder stringByAppendingPathComponent:@"notes.archive"] atomically:YES];
}

@end
