// Messages, as Clang compiles them and as the linker's stubs send them.

#include <doctest/doctest.h>

#include <algorithm>

#include "binary/support_lift.h"
#include "binary/support_objc.h"

namespace candor {
namespace {

constexpr std::string_view kSource = R"(
@interface Ad : NSObject
- (void)show;
- (void)hide;
- (void)move:(Rect)to;
@property Rect bounds;
@end
@interface Base : NSObject @end
@interface Foo : Base { Ad *ad; NSString *name; }
@property (copy) NSString *title;
@property (weak) Ad *other;
@end
@implementation Foo
+ (void)initialize { [super initialize]; }
- (id)init { if ((self = [super init])) { ad = [[Ad alloc] init]; name = [NSString new]; } return self; }
- (void)choose:(BOOL)smile { if (smile) [ad show]; else [ad hide]; }
- (void)each:(NSArray *)all { for (id one in all) { use(one); } }
- (void)literals { use(@[ ad, self, name ]); use(@{ @"k": name }); }
- (void)format { NSLog(@"%@ %*d %f %%", name, 5, 6, 2.0); }
- (void)formatted { use([NSString stringWithFormat:@"%@-%@", name, self]); }
- (void)list { use([NSArray arrayWithObjects:ad, name, self, (id)0]); }
- (void)ask:(id)one { if ([one isKindOfClass:[Ad class]]) use(one); }
- (void)send:(SEL)what to:(id)one { ((void (*)(id, SEL, id))objc_msgSend)(one, what, name); }
- (void)resize:(Ad *)one { [one move:one.bounds]; }
- (void)same { self.title = name; [self.other show]; }
@end
)";

TEST_CASE("messages look like those of source at every optimisation") {
  if (!has_toolchain()) return;
  for (const char* optimisation : {"-O0", "-Os", "-Oz", "-O2"}) {
    CAPTURE(optimisation);
    const Lifted lifted("void objc_msgSend(void);\n" + std::string(kSource), optimisation);
    const auto has = [&](std::string_view function, std::initializer_list<std::string_view> parts) {
      const std::string text = lifted.function(function);
      CAPTURE(text);
      CHECK(in_order(text, parts));
    };
    has("+[Foo initialize]", {"call message \"initialize\" of \"Foo\" (%self.1) super to-class", "return\n"});
    has("-[Foo init]",
        {"call message \"init\" of \"Foo\" (%self.1) super", "constant class \"Ad\"",
         "call message \"alloc\"", "to-class", "call message \"init\"", "field \"ad\" of \"Foo\"",
         "constant class \"NSString\"", "call message \"new\"", "to-class"});
    has("-[Foo literals]",
        {"local 24", "address index %", "store", "address index %", "store", "address index %", "store",
         "constant int 3", "call message \"arrayWithObjects:count:\"", "call function \"use\"",
         "address index %", "store", "call message \"dictionaryWithObjects:forKeys:count:\""});
    has("-[Foo ask:]", {"call message \"class\"", "to-class", "call message \"isKindOfClass:\" (%2, "});
    has("-[Foo send:to:]", {"call dynamic (%3, %2, "});
    has("-[Foo same]", {"call message \"setTitle:\" (%self.1, ", "call message \"other\" (%self.1)",
                        "call message \"show\" ("});
    has("-[Foo resize:]", {"call message \"bounds\" (%2)", "call message \"move:\" (%2, %"});
    CHECK(lifted.function("-[Foo resize:]").find("aggregate") == std::string::npos);
    has("-[Foo title]", {"field \"_title\" of \"Foo\" %self.1", "load", "return %"});
    has("-[Foo setTitle:]", {"field \"_title\" of \"Foo\" %self.1", "store %", ", %2"});
    has("-[Foo other]", {"field \"_other\" of \"Foo\" %self.1", "weak", "return %"});
    has("-[Foo setOther:]", {"field \"_other\" of \"Foo\" %self.1", "store %", ", %2 weak"});
  }
}

TEST_CASE("variable arguments are what a format asks for, or what a list holds") {
  if (!has_toolchain()) return;
  for (const char* optimisation : {"-O0", "-Os"}) {
    CAPTURE(optimisation);
    const Lifted lifted("void objc_msgSend(void);\n" + std::string(kSource), optimisation);
    const auto operands = [&](std::string_view function, std::string_view call) {
      const std::string text = lifted.function(function);
      const std::size_t begin = text.find(call);
      REQUIRE_MESSAGE(begin != std::string::npos, text);
      const std::string line = text.substr(begin, text.find('\n', begin) - begin);
      return 1 + std::count(line.begin(), line.end(), ',');
    };
    CHECK(operands("-[Foo format]", "call function \"NSLog\"") == 5);
    CHECK(operands("-[Foo formatted]", "call message \"stringWithFormat:\"") == 4);
    CHECK(operands("-[Foo list]", "call message \"arrayWithObjects:\"") == 5);
    CHECK(in_order(lifted.function("-[Foo format]"),
                   {"constant int 5", "constant int 6", "constant real 2.0"}));
    CHECK(in_order(lifted.function("-[Foo list]"), {"constant null", "call message \"arrayWithObjects:\""}));
  }
}

TEST_CASE("elements of an enumeration come out of the collection") {
  if (!has_toolchain()) return;
  const Lifted lifted("void objc_msgSend(void);\n" + std::string(kSource), "-Os");
  CHECK(in_order(lifted.function("-[Foo each:]"),
                 {"local 64", "local 128", "address unknown %2", "load",
                  "call message \"countByEnumeratingWithState:objects:count:\" (%2, %3, %4, ", "store",
                  "call function \"use\""}));
}

TEST_CASE("a selector that a select chose makes two messages, on the way of each") {
  if (!has_toolchain()) return;
  for (const char* optimisation : {"-Os", "-Oz", "-O2"}) {
    CAPTURE(optimisation);
    const Lifted lifted("void objc_msgSend(void);\n" + std::string(kSource), optimisation);
    const std::string text = lifted.function("-[Foo choose:]");
    CAPTURE(text);
    CHECK(in_order(text, {"field \"ad\"", "branch %", "call message \"show\"", "return"}));
    CHECK(in_order(text, {"field \"ad\"", "branch %", "call message \"hide\"", "return"}));
    CHECK(text.find("dynamic") == std::string::npos);
    // Only the one whose selector is an argument is not known.
    CHECK(in_order(lifted.text(), {"sends-seen 21 sends-selector-known 20"}));
  }
}

TEST_CASE("a send behind several ways is one message for each selector that they bring") {
  if (!has_toolchain()) return;
  const std::string more = R"(
@implementation Foo (More)
- (void)several:(int)what with:(Ad *)one {
  if (what == 1) [one show];
  else if (what == 2) [self same];
  else { use(one); [one hide]; }
  use(self);
}
- (void)again:(NSArray *)all with:(BOOL)smile {
  for (id one in all) { use(one); if (smile) [one show]; else [self resize:one]; }
}
@end
)";
  for (const char* optimisation : {"-Os", "-Oz", "-O2"}) {
    CAPTURE(optimisation);
    const Lifted lifted("void objc_msgSend(void);\n" + std::string(kSource) + more, optimisation);
    const std::string several = lifted.function("-[Foo several:with:]");
    CAPTURE(several);
    for (const char* call : {"\"show\" (%3", "\"same\" (%self.1", "\"hide\" (%3"}) {
      CHECK_MESSAGE(several.find(std::string("call message ") + call) != std::string::npos, call);
    }
    CHECK(several.find("dynamic") == std::string::npos);
    const std::string again = lifted.function("-[Foo again:with:]");
    CAPTURE(again);
    CHECK(again.find("call message \"show\"") != std::string::npos);
    CHECK(again.find("call message \"resize:\" (%self.1") != std::string::npos);
    CHECK(again.find("dynamic") == std::string::npos);
  }
}

constexpr std::string_view kStub = R"(
.section __TEXT,__objc_methname,cstring_literals
name: .asciz "greet:"
.section __DATA,__objc_selrefs,literal_pointers,no_dead_strip
.p2align 3
selector: .quad name
.section __TEXT,__objc_stubs,regular,pure_instructions
.p2align 5
"_objc_msgSend$greet:":
  adrp x1, selector@PAGE
  ldr x1, [x1, selector@PAGEOFF]
  adrp x16, _objc_msgSend@GOTPAGE
  ldr x16, [x16, _objc_msgSend@GOTPAGEOFF]
  br x16
  brk #1
  brk #1
  brk #1
.text
.globl _plain
.p2align 2
_plain:
  mov x2, x1
  b "_objc_msgSend$greet:"
.globl _retained
_retained:
  stp x29, x30, [sp, #-16]!
  mov x19, x0
  bl _objc_retain_x19
  mov x2, x0
  mov x0, x19
  bl "_objc_msgSend$greet:"
  ldp x29, x30, [sp], #16
  ret
.subsections_via_symbols
)";

TEST_CASE("stubs send the message of their selector") {
  if (!has_toolchain()) return;
  const Lifted lifted(kStub, "", "s");
  CHECK(in_order(lifted.function("plain"), {"call message \"greet:\" (%1, %2)", "return"}));
  CHECK(in_order(lifted.function("retained"), {"call message \"greet:\" (%", ", %", "return"}));
}

}  // namespace
}  // namespace candor
