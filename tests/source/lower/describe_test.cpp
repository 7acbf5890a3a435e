#include <doctest/doctest.h>

#include "golden.h"
#include "source/lower/support_lower.h"

using namespace candor;
using namespace candor::testing;

TEST_CASE("declarations are described with their declared types") {
  const Unit unit = lower_text(R"(
@class Story;
@protocol Reader
- (void)read:(Story *)story;
@optional
@property(readonly) int pages;
@end
__attribute__((objc_root_class))
@interface Root
@end
@interface Shelf<Item> : Root { int count_; struct Hidden *hidden_; }
@property(getter=isFull) _Bool full;
@property(class, readonly) Shelf<Story *> *shared;
- (instancetype)init;
- (Item)itemAt:(int)index;
- (void)each:(void (^)(Item item, _Bool *stop))block, ...;
+ (id<Reader>)reader;
@end
@interface Story : Shelf <Reader>
@end
@interface Story (Extras)
- (__kindof Shelf *)shelf;
@end
struct Point { double x, y; struct Point *next; };
extern Story *const kFavourite;
struct Point middle(struct Point a, const char *name, int (*compare)(int));
void abort(void);
void NSLog(id format, ...);
)",
                               {.describe = true});
  check_golden("source/lower/golden/describe.txt",
               checked_text(unit, {"class", "category", "protocol", "export", "type", "function"}));
}
