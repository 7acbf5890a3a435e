#import <UIKit/UIKit.h>

@interface MaskShelf : NSObject
@property(nonatomic, copy) NSString* chosen;
- (void)saveChoice;
- (void)showChoiceOn:(id)page;
- (void)offerChoice;
@end
