// Blocks, as Clang makes them and calls them.

#include <doctest/doctest.h>

#include "binary/support_lift.h"
#include "binary/support_objc.h"

namespace candor {
namespace {

constexpr std::string_view kSource = R"(
@interface Foo : NSObject { NSString *name; void (^saved)(NSString *); }
@end
@implementation Foo
- (void)captures:(NSString *)text count:(int)count { later(^{ use(text); use(self); NSLog(name, count); }); }
- (void)weakly { __weak Foo *weak = self; later(^{ [weak weakly]; }); }
- (void)byref { __block NSString *found = name; later(^{ found = name; }); use(found); }
- (void)global { later(^{ use(@"x"); }); }
- (void)call:(void (^)(NSString *))done { done(name); void (^own)(void) = ^{ done(@"y"); }; own(); own(); }
- (void)keep:(void (^)(NSString *))done { saved = done; if (saved) saved(name); }
- (void)a:(long)a b:(long)b c:(long)c d:(long)d e:(long)e f:(long)f then:(void (^)(void))done { later(done); }
- (void)onStack:(NSString *)text { [self a:1 b:2 c:3 d:4 e:5 f:6 then:^{ use(text); }]; }
- (void)nested:(NSString *)text { later(^{ use(text); later(^{ use(text); }); }); }
@end
)";

TEST_CASE("blocks are closures with their captures at every optimisation") {
  if (!has_toolchain()) return;
  for (const char* optimisation : {"-O0", "-Os", "-Oz", "-O2"}) {
    CAPTURE(optimisation);
    const Lifted lifted(kSource, optimisation);
    const auto has = [&](std::string_view function, std::initializer_list<std::string_view> parts) {
      const std::string text = lifted.function(function);
      CAPTURE(text);
      CHECK(in_order(text, parts));
    };
    has("-[Foo captures:count:]",
        {"closure \"-[Foo captures:count:]^1\" (%2, %self.1, %3)", "call function \"later\""});
    has("-[Foo captures:count:]^1",
        {"() captures (%1, %2, %3) closure", "parent \"-[Foo captures:count:]\"", "\"use\"", "\"use\"",
         "field \"name\" of \"Foo\"", "call function \"NSLog\""});
    has("-[Foo weakly]", {"closure \"-[Foo weakly]^1\" (%self.1)"});
    has("-[Foo weakly]^1", {"captures (%1)", "call message \"weakly\""});
    has("-[Foo byref]",
        {"%2 = local 48", "closure \"-[Foo byref]^1\" (%self.1, %2)", "offset 40", "load", "\"use\""});
    has("-[Foo byref]^1", {"captures (%1, %2)", "offset 40", "store"});
    has("-[Foo global]", {"closure \"-[Foo global]^1\" ()"});
    has("-[Foo call:]",
        {"call indirect (%2, ", "closure \"-[Foo call:]^1\" (%2)", "call indirect (%", "call indirect (%"});
    has("-[Foo call:]^1", {"constant string \"y\"", "call indirect (%"});
    has("-[Foo keep:]", {"field \"saved\" of \"Foo\"", "store", "call indirect (%"});
    has("-[Foo onStack:]", {"closure \"-[Foo onStack:]^1\" (%2)", "call message \"a:b:c:d:e:f:then:\""});
    has("-[Foo nested:]^1", {"closure \"-[Foo nested:]^1^1\" (%"});
  }
}

}  // namespace
}  // namespace candor
