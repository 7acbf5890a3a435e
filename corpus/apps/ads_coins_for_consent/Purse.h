#import <Foundation/Foundation.h>

/// The coins of the player.
@interface Purse : NSObject
@property(nonatomic, readonly) NSInteger coins;
- (void)addCoins:(NSInteger)count;
- (void)unlockLevel:(NSInteger)level;
- (BOOL)isOpen:(NSInteger)level;
@end
