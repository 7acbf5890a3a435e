// Whole functions from compiled Objective-C to the unit's code.
#include <doctest/doctest.h>

#include "binary/arm64/lift.h"
#include "binary/support_code.h"
#include "binary/support_objc.h"
#include "unit/ssa.h"

namespace candor {
namespace {

constexpr std::string_view kDeclarations = R"(
typedef signed char BOOL;
typedef struct { double x, y; } Pair;
@interface NSObject { Class isa; } + (id)alloc; + (Class)class; - (id)init; @end
@interface NSError : NSObject @end
@interface NSString : NSObject @end
void take(void (^)(void));
)";

/// The functions of a library compiled from `source`, as text; every one keeps the laws of SSA form.
std::string lifted(std::string_view source, std::string_view level) {
  const std::string options = std::string(level) + " -fobjc-arc -fobjc-weak -w";
  OpenedCode opened(compile(std::string(kDeclarations) + std::string(source), "m", "arm64-apple-ios14",
                            options,
                            "-arch arm64 -platform_version ios 14.0 14.0 -dylib -undefined dynamic_lookup"));
  opened.unit.code = {};
  arm64::lift(*opened.code, {}, opened.unit, opened.problems);
  CHECK(opened.problems.empty());
  auto slots = view(opened.unit);
  REQUIRE(slots.has_value());
  opened.unit.code = build_ssa(slots->code);
  const auto ssa = view(opened.unit);
  REQUIRE(ssa.has_value());
  for (const Function& function : ssa->code.functions) {
    if (function.blocks.count == 0) continue;
    const char* wrong = verify_ssa(ssa->code, function);
    CHECK_MESSAGE(wrong == nullptr, ssa->string(function.name), ": ", wrong);
  }
  const std::string text = to_text(*ssa);
  return text.substr(text.find("\nfunction"));
}

/// The part of the text that is one function.
std::string function(const std::string& text, std::string_view name) {
  const std::size_t first = text.find("\nfunction \"" + std::string(name) + "\"");
  REQUIRE(first != std::string::npos);
  return text.substr(first, text.find("\n}", first) - first);
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

constexpr std::string_view kLevels[] = {"-O0", "-Os", "-O2", "-Oz"};

TEST_CASE("instance variables are fields of their class, whatever the level of optimisation") {
  if (!has_toolchain()) return;
  for (const std::string_view level : kLevels) {
    const std::string text = lifted(R"(
@interface Shop : NSObject { int _count; Pair _pair; } @property id owner; @end
@implementation Shop
- (int)count { return _count; }
- (void)setSize:(int)size { _count = size; }
- (double)height { return _pair.y; }
@end
)",
                                    level);
    CHECK(has(function(text, "-[Shop count]"), "address field \"_count\" of \"Shop\" %self.1"));
    CHECK(has(function(text, "-[Shop setSize:]"), "store"));
    CHECK(has(function(text, "-[Shop height]"), "address field \"_pair\" of \"Shop\" %self.1"));
    CHECK(has(function(text, "-[Shop owner]"), "address field \"_owner\" of \"Shop\" %self.1"));
  }
}

TEST_CASE("elements of arrays are told by indices, those of structures and instance variables too") {
  if (!has_toolchain()) return;
  for (const std::string_view level : kLevels) {
    const std::string text = lifted(R"(
typedef struct { unsigned count, points[300]; } Frame;
@interface Map : NSObject { Class first; float _seconds[12][8]; } @end
@implementation Map
- (void)add:(float)x row:(int)row column:(int)column { _seconds[row][column] = x; }
@end
void put(Frame* frame, unsigned long index, unsigned x) {
  unsigned* point = frame->points + index * 3;
  point[0] = x;
  point[1] = x;
  frame->count = x;
}
)",
                                    level);
    CAPTURE(level);
    const std::string add = function(text, "-[Map add:row:column:]"), put = function(text, "put");
    CAPTURE(add);
    CAPTURE(put);
    const std::size_t field = add.find("address field \"_seconds\" of \"Map\" %self.1");
    REQUIRE(field != std::string::npos);
    CHECK(add.find("address index %", field) != std::string::npos);
    CHECK(has(put, "address index %"));
    CHECK(!has(put, "compute other \"add\""));
    CHECK(!has(put, "compute other \"unknown\""));
  }
}

TEST_CASE("of several methods of one selector, a result that is kept as an object tells which are meant") {
  if (!has_toolchain()) return;
  for (const std::string_view level : kLevels) {
    const std::string text = lifted(R"(
@interface Wheel : NSObject - (double)turn; @end
@interface Screw : NSObject - (double)turn; @end
@interface Player : NSObject - (id)turn; @end
@implementation Wheel - (double)turn { return 1; } @end
@implementation Screw - (double)turn { return 2; } @end
@implementation Player - (id)turn { return self; } @end
extern void hold(id);
void keep(id any) { id turn = [(Player*)any turn]; hold(turn); hold(turn); }
)",
                                    level);
    const std::string keep = function(text, "keep");
    CHECK(has(keep, "call message \"turn\""));
    // What is undefined is what a function without a result returns.
    CHECK(!has(keep.substr(0, keep.rfind("hold")), "undefined"));
  }
}

TEST_CASE("conditions are comparisons of what was compared") {
  if (!has_toolchain()) return;
  for (const std::string_view level : kLevels) {
    const std::string text = lifted(R"(
extern void many(int), few(int);
void decide(int n, id object) {
  if (n > 10) many(n);
  if (object) few(n);
}
int pick(int a, int b) { return a == b ? 3 : a; }
)",
                                    level);
    const std::string decide = function(text, "decide");
    CHECK((has(decide, "compute gt %") || has(decide, "compute lt %")));
    CHECK(has(decide, "branch %2"));
    CHECK(has(function(text, "pick"), "compute eq %1, %2") == (level != "-O0"));
  }
}

TEST_CASE("a variable that a call fills in is memory, others are values") {
  if (!has_toolchain()) return;
  for (const std::string_view level : kLevels) {
    const std::string text = lifted(R"(
@interface Shop : NSObject - (id)read:(NSError**)error; @end
@implementation Shop
- (id)read:(NSError**)error { return 0; }
- (id)use { NSError* error = 0; id all = [self read:&error]; return error ? error : all; }
@end
)",
                                    level);
    const std::string use = function(text, "-[Shop use]");
    CHECK(has(use, "= local 8"));
    CHECK(has(use, "call message \"read:\" (%self.1, %"));
    CHECK(has(use, "load %"));
    CHECK(has(function(text, "-[Shop read:]"), "return"));
  }
}

TEST_CASE("blocks are closures of what they capture, and share `__block` variables") {
  if (!has_toolchain()) return;
  for (const std::string_view level : kLevels) {
    const std::string text = lifted(R"(
@interface Shop : NSObject { id _kept; } @end
@implementation Shop
- (int)visit:(int)n {
  __block int total = 0;
  take(^{ total += n; _kept = self; });
  return total;
}
@end
)",
                                    level);
    const std::string visit = function(text, "-[Shop visit:]");
    CHECK(has(visit, "closure \"-[Shop visit:]^1\" (%self.1"));
    CHECK(has(visit, "address offset 24 %"));
    CHECK(!has(visit, "_NSConcreteStackBlock"));
    const std::string block = function(text, "-[Shop visit:]^1");
    CHECK(has(block, "parent \"-[Shop visit:]\""));
    CHECK(has(block, "address offset 24 %"));
    CHECK(has(block, "address field \"_kept\" of \"Shop\" %"));
  }
}

TEST_CASE("constants reach calls by every way in which code makes them") {
  if (!has_toolchain()) return;
  for (const std::string_view level : kLevels) {
    const std::string text = lifted(R"(
extern void say(NSString*, const char*, long, SEL, Class, void*);
static int counter;
static void helper(void) { counter++; }
void all(void) { say(@"text", "plain", 0x123456789, @selector(run:), [NSObject class], helper); }
)",
                                    level);
    const std::string all = function(text, "all");
    INFO(all);
    CHECK(has(all, "constant string \"text\""));
    CHECK(has(all, "constant cstring \"plain\""));
    CHECK(has(all, "constant int 4886718345"));
    CHECK(has(all, "constant selector \"run:\""));
    CHECK(has(all, "constant class \"NSObject\""));
    CHECK(has(all, "constant function \"helper\""));
  }
}

TEST_CASE("switches over jump tables have their cases") {
  if (!has_toolchain()) return;
  const std::string text = lifted(R"(
extern void a(int), b(int), c(int), d(int);
void choose(int n) {
  switch (n) {
    case 0: a(1); c(n); break;
    case 1: b(4); b(n); break;
    case 2: c(7); a(n); break;
    case 3: d(10); d(n); break;
    case 4: a(13); c(n); break;
    case 5: b(16); b(n); break;
    case 6: c(19); a(n); break;
    case 7: d(22); d(n); break;
    case 8: a(25); c(n); break;
    case 9: b(28); b(n); break;
    case 10: c(31); a(n); break;
    case 11: d(34); d(n); break;
    case 12: a(37); c(n); break;
    case 13: b(40); b(n); break;
    case 14: c(43); a(n); break;
    case 15: d(46); d(n); break;
  }
}
)",
                                  "-O2");
  const std::string choose = function(text, "choose");
  CHECK(has(choose, "switch %"));
  CHECK(has(choose, "case 5 "));
}

}  // namespace
}  // namespace candor
