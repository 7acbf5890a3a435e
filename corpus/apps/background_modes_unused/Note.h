#import <Foundation/Foundation.h>

@interface Note : NSObject <NSSecureCoding, NSCopying>
@property(nonatomic, copy) NSString* text;
@property(nonatomic, readonly) NSDate* changed;
@property(nonatomic, readonly, getter=isEmpty) BOOL empty;
@property(nonatomic) double rank;
+ (instancetype)noteWithText:(NSString*)text;
@end

@interface Note (Sorting)
- (NSComparisonResult)compareRank:(Note*)other;
@end
