#import <UIKit/UIKit.h>

#import "Names.h"

@interface VaultItem : NSObject
@property(nonatomic, copy) NSString* itemTitle;
@property(nonatomic, copy) NSData* secretText;
@property(nonatomic, strong) NSDate* openedAt;
@end

@interface VaultCipher : NSObject
@property(nonatomic, copy) NSString* cipherKey;
- (NSData*)sealText:(NSString*)text;
- (NSString*)openText:(NSData*)data;
@end

@interface VaultStore : NSObject
@property(nonatomic, strong) NSMutableArray<VaultItem*>* storedItems;
@property(nonatomic, readonly) NSUInteger countOfItems;
- (VaultItem*)itemAtPosition:(NSUInteger)position;
- (void)addItem:(VaultItem*)item;
- (void)removeItem:(VaultItem*)item;
@end

@interface VaultClock : NSObject
@property(nonatomic) NSInteger secondsOpen;
@property(nonatomic, strong) NSTimer* ticker;
- (void)startClock;
- (void)stopClock;
- (BOOL)isOverdue;
@end

@interface VaultController : UIViewController
@property(nonatomic, strong) VaultStore* vaultStore;
@property(nonatomic, strong) VaultCipher* vaultCipher;
@property(nonatomic) NSUInteger attemptCount;
@property(nonatomic, strong) UILabel* labelText;
@property(nonatomic, strong) NSDate* lastOpened;
- (BOOL)unlockWithCode:(NSString*)code;
- (void)closeVault;
- (void)refreshLabel;
- (void)lockOut;
@end
