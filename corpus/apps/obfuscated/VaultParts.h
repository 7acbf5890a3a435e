#import "Vault.h"

@interface VaultEntry : NSObject
@property(nonatomic, copy) NSString* entryText;
@end

@interface VaultLog : NSObject
@property(nonatomic, readonly) NSArray<VaultEntry*>* entries;
- (void)writeEntry:(NSString*)text;
@end

@interface VaultExport : NSObject
- (NSData*)exportItems:(NSArray<VaultItem*>*)items;
@end

@interface VaultImport : NSObject
- (NSArray<VaultItem*>*)importItems:(NSData*)data;
@end

@interface VaultSearch : NSObject
@property(nonatomic, copy) BOOL (^matches)(VaultItem* item);
- (NSArray<VaultItem*>*)searchItems:(NSArray<VaultItem*>*)items;
@end

@interface VaultTheme : NSObject
@property(class, nonatomic, readonly) UIColor* themeColor;
@end

@interface VaultPolicy : NSObject
@property(nonatomic) NSUInteger codeLength;
- (BOOL)isCodeLongEnough:(NSString*)code;
@end

@interface VaultBackup : NSObject
@property(nonatomic, strong) VaultLog* logWriter;
- (BOOL)backupItems:(NSArray<VaultItem*>*)items;
@end
