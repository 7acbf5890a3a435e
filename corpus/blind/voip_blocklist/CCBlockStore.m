#import "CCPushCoordinator.h"

@implementation CCBlockStore

- (id)init
{
    if ((self = [super init])) {
        NSArray *saved = [[NSUserDefaults standardUserDefaults] arrayForKey:@"CCBlockedNumbers"];
        _numbers = [[NSMutableSet alloc] initWithArray:(saved ? saved : [NSArray array])];
    }
    return self;
}

- (BOOL)containsNumber:(NSString *)number
{
    if ([number length] == 0) return NO;
    return [_numbers containsObject:number];
}

- (void)addNumber:(NSString *)number
{
    [_numbers addObject:number];
    [self save];
}

- (void)save
{
    [[NSUserDefaults standardUserDefaults] setObject:[_numbers allObjects] forKey:@"CCBlockedNumbers"];
}

@end
