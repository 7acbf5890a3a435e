// The Objective-C reader on what Clang and the linker write: every layout, list form and stub form.

#include <doctest/doctest.h>

#include <algorithm>

#include "binary/support_objc.h"

namespace candor {
namespace {

using Strings = std::vector<std::string>;

constexpr std::string_view kSource = R"(
__attribute__((objc_root_class)) @interface NSObject { Class isa; }
+ (id)alloc;
- (id)init;
@end
@interface NSConstantString : NSObject @end
@interface Imported : NSObject
- (void)use:(id)value;
+ (id)shared;
@end
@protocol Base
- (void)baseRequired;
@end
@protocol Delegate <Base>
- (void)started:(int)count;
+ (id)make;
@optional
- (void)stopped;
+ (void)reset;
@end
@interface First : NSObject <Delegate> {
  int _count;
  struct { int a; double b; } _pair;
}
@property (nonatomic, copy) id title;
@property (class, readonly) int total;
@end
@implementation First
- (void)baseRequired {}
- (void)started:(int)count { [[Imported shared] use:(id)@"h\u00e9llo \U0001f600"]; }
+ (id)make { return [[First alloc] init]; }
+ (int)total { return 3; }
@end
@interface Second : First @end
@implementation Second
- (void)baseRequired { [super baseRequired]; [(Imported *)self use:(id)@"plain"]; }
@end
@interface Third : Imported @end
@implementation Third @end
@interface Imported (Extra) <Base>
@property (readonly) int extra;
@property (class, readonly) int common;
@end
@implementation Imported (Extra)
- (int)extra { return 2; }
+ (int)common { return 1; }
- (void)baseRequired {}
@end
@interface Early : NSObject @end
@implementation Early
+ (void)load {}
@end
)";

bool has(const Strings& list, const std::string& wanted) { return std::ranges::count(list, wanted) > 0; }

/// Everything that is the same in every layout.
void check_definitions(const Read& read) {
  for (const Problem& problem : read.problems.problems()) FAIL_CHECK(problem.message << " " << problem.where);
  Strings names;
  for (const Definition& definition : read.unit.definitions) names.push_back(read.text(definition.name));
  REQUIRE(names == Strings{"First", "Second", "Third", "Early", "Imported", "Base", "Delegate"});

  const Definition& first = read.definition("First");
  CHECK(read.text(first.super_or_category) == "NSObject");
  CHECK(first.kind == DefinitionKind::Class);
  CHECK(first.flags == 0);
  CHECK(read.methods(first) ==
        Strings{"-baseRequired", "-started:", "-title", "-setTitle:", "+make", "+total"});
  CHECK(read.protocols(first) == Strings{"Delegate"});
  CHECK(read.properties(first) == Strings{"title T@,C,N,V_title", "+total Ti,R"});
  CHECK(read.text(read.definition("Second").super_or_category) == "First");
  CHECK(read.text(read.definition("Third").super_or_category) == "Imported");
  CHECK(read.methods(read.definition("Early")) == Strings{"+load"});

  const Definition& extra = read.definition("Imported");
  CHECK(extra.kind == DefinitionKind::Category);
  CHECK(read.text(extra.super_or_category) == "Extra");
  CHECK(read.methods(extra) == Strings{"-extra", "-baseRequired", "+common"});
  CHECK(read.properties(extra) == Strings{"extra Ti,R", "+common Ti,R"});
  CHECK(read.protocols(extra) == Strings{"Base"});

  const Definition& delegate = read.definition("Delegate");
  CHECK(delegate.kind == DefinitionKind::Protocol);
  CHECK(read.methods(delegate) == Strings{"-started:", "-?stopped", "+make", "+?reset"});
  CHECK(read.protocols(delegate) == Strings{"Base"});
}

void check_references(const Read& read) {
  CHECK(read.strings() == Strings{"h\xc3\xa9llo \xf0\x9f\x98\x80", "plain"});
  const Strings classes = read.class_references();
  CHECK(std::ranges::count(classes, "Imported 3") == 1);  // superclass of Third
  CHECK(std::ranges::count(classes, "NSObject 3") == 2);  // of First and Early
  CHECK(std::ranges::count(classes, "Imported 1") == 2);  // [Imported shared], category
  CHECK(has(classes, "First 0"));
  CHECK(has(classes, "Second 0"));  // super call
  for (const char* selector : {"use: 0", "shared 0", "baseRequired 0"}) {
    CHECK(has(read.selector_references(), selector));
  }
  CHECK((read.unit.coverage.languages & kObjectiveC) != 0);
}

TEST_CASE("an object file says the same in every layout") {
  if (!has_toolchain()) return;
  for (const std::string target :
       {"arm64-apple-ios13", "arm64e-apple-ios14", "x86_64-apple-ios13-simulator", "armv7-apple-ios9",
        "i386-apple-ios9-simulator", "arm64_32-apple-watchos6"}) {
    CAPTURE(target);
    const Read read = read_compiled(kSource, "m", target, "-Os");
    check_definitions(read);
    check_references(read);
  }
}

TEST_CASE("a linked image says the same with classic and chained fixups, absolute and relative lists") {
  if (!has_toolchain()) return;
  const std::string ios = "-arch arm64 -platform_version ios 13.0 17.0 ";
  for (const std::string options : {"", "-fixup_chains", "-objc_relative_method_lists",
                                    "-fixup_chains -objc_relative_method_lists -x -S"}) {
    CAPTURE(options);
    for (const char* optimisation : {"-O0", "-O2", "-Oz"}) {
      const Read read = read_compiled(kSource, "m", "arm64-apple-ios13", optimisation, ios + options);
      check_definitions(read);
      check_references(read);
    }
  }
  const Read simulator = read_compiled(kSource, "m", "x86_64-apple-ios13-simulator", "-Os",
                                       "-arch x86_64 -platform_version ios-simulator 13.0 17.0");
  check_definitions(simulator);
  const Read watch = read_compiled(kSource, "m", "arm64_32-apple-watchos6", "-Os",
                                   "-arch arm64_32 -platform_version watchos 6.0 9.0");
  check_definitions(watch);
  check_references(watch);
}

TEST_CASE("ivars have the offsets and encodings of their layout") {
  if (!has_toolchain()) return;
  const Read wide = read_compiled(kSource, "m", "arm64-apple-ios13");
  CHECK(wide.ivars(wide.definition("First")) ==
        Strings{"_count i +8", "_pair {?=\"a\"i\"b\"d} +16", "_title @ +32"});
  CHECK(wide.definition("First").instance_size == 40);
  const Read narrow = read_compiled(kSource, "m", "armv7-apple-ios9");
  CHECK(narrow.ivars(narrow.definition("First")) ==
        Strings{"_count i +4", "_pair {?=\"a\"i\"b\"d} +8", "_title @ +20"});
}

TEST_CASE("a method has its implementation's address and its type encoding") {
  if (!has_toolchain()) return;
  for (const char* lists : {"", "-objc_relative_method_lists"}) {
    const std::vector<std::byte> bytes =
        compile(kSource, "m", "arm64-apple-ios13", "-Os",
                std::string("-arch arm64 -platform_version ios 13.0 17.0 ") + lists);
    ProblemLog problems;
    const auto image = macho::parse_image(bytes, problems);
    REQUIRE(image.has_value());
    const Read read = read_objc(*image);
    const Method& method = read.unit.methods[read.definition("First").methods.first + 1];
    CHECK(read.text(method.types) == "v20@0:8i16");
    const auto symbol = std::ranges::find(image->defined, "-[First started:]", &macho::DefinedSymbol::name);
    REQUIRE(symbol != image->defined.end());
    CHECK(method.address == symbol->address);
  }
}

TEST_CASE("a selector that only a relative method list names is marked") {
  if (!has_toolchain()) return;
  for (const char* optimisation : {"-O0", "-Os", "-Oz"}) {
    const Read read =
        read_compiled(kSource, "m", "arm64-apple-ios13", optimisation,
                      "-arch arm64 -platform_version ios 13.0 17.0 -objc_relative_method_lists");
    const Strings selectors = read.selector_references();
    CHECK(has(selectors, "total 8"));
    CHECK(has(selectors, "setTitle: 8"));
    CHECK(has(selectors, "baseRequired 0"));  // named by a list, but also sent to super
    CHECK(has(selectors, "use: 0"));
  }
}

constexpr std::string_view kStubs = R"(
.section __TEXT,__text,regular,pure_instructions
.globl _run
.p2align 2
_run:
  bl "_objc_msgSend$startFor:"
  bl "_objc_msgSend$stop"
  ret
.subsections_via_symbols
)";

TEST_CASE("message-send stubs are selector references, fast and small, with symbols and without") {
  if (!has_toolchain()) return;
  for (const std::string stubs :
       {"-objc_stubs_fast", "-objc_stubs_small", "-objc_stubs_fast -x -fixup_chains",
        "-objc_stubs_small -x -fixup_chains"}) {
    CAPTURE(stubs);
    const Read read =
        read_compiled(kStubs, "s", "arm64-apple-ios13", {},
                      std::string("-arch arm64 -platform_version ios 13.0 17.0 -U _objc_msgSend ") + stubs);
    CHECK(read.problems.empty());
    const Strings selectors = read.selector_references();
    for (const char* selector : {"startFor: 0", "startFor: 4", "stop 0", "stop 4"}) {
      CHECK(std::ranges::count(selectors, selector) == 1);
    }
    CHECK(selectors.size() == 4);
  }
}

TEST_CASE("undefined stub symbols of an object are references without an address") {
  if (!has_toolchain()) return;
  const Read read = read_compiled(kStubs, "s", "arm64-apple-ios13");
  CHECK(read.selector_references() == Strings{"startFor: 4", "stop 4"});
  CHECK(read.unit.selector_references[0].address == 0);

  const Read both = read_compiled(".text\n_f:\n  bl \"_objc_msgSendClass$shared$_OBJC_CLASS_$_Thing\"\n", "s",
                                  "arm64-apple-ios13");
  CHECK(both.selector_references() == Strings{"shared 4"});
  CHECK(both.class_references() == Strings{"Thing 4"});
}

TEST_CASE("metadata at address 0 of an object is not taken for a null pointer") {
  if (!has_toolchain()) return;
  const Read read =
      read_compiled("__attribute__((objc_root_class)) @interface Root @end @implementation Root @end", "m",
                    "arm64-apple-ios13");
  CHECK(read.problems.empty());
  CHECK(read.definition("Root").flags == kRootClass);
}

}  // namespace
}  // namespace candor
