#import "BadgeController.h"

#import "BadgeOffice.h"
#import "PortraitCheck.h"

@interface BadgeController () <UIImagePickerControllerDelegate, UINavigationControllerDelegate>
@property(nonatomic, strong) BadgeOffice* office;
@end

@implementation BadgeController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.office = [[BadgeOffice alloc] initWithEmployee:@"4711"];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  UIImagePickerController* picker = [[UIImagePickerController alloc] init];
  picker.delegate = self;
  [self presentViewController:picker animated:YES completion:nil];
}

- (void)imagePickerController:(UIImagePickerController*)picker
    didFinishPickingMediaWithInfo:(NSDictionary<NSString*, id>*)info {
  UIImage* image = info[UIImagePickerControllerOriginalImage];
  [PortraitCheck checkImage:image
                 completion:^(NSArray<NSDictionary*>* outlines) {
                   if (outlines.count == 1) [self.office submitOutline:outlines.firstObject];
                 }];
  [picker dismissViewControllerAnimated:YES completion:nil];
}

@end
