#import "FolderController.h"

@implementation FolderController

- (void)viewDidLoad {
  [super viewDidLoad];
  [NSNotificationCenter.defaultCenter addObserver:self
                                         selector:@selector(folderDidChange:)
                                             name:@"FolderDidChange"
                                           object:nil];
}

- (void)folderDidChange:(NSNotification*)note {
  self.title = note.userInfo[@"folder"];
}

@end
