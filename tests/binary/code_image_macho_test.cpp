// What linked code refers to: every kind of answer, with classic and chained fixups, symbols and without.

#include <doctest/doctest.h>

#include <algorithm>

#include "binary/support_code.h"
#include "binary/support_objc.h"
#include "binary/support_tools.h"

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
@protocol Guard
- (void)watch;
@end
@interface First : NSObject <Guard> {
  int _count;
  id _title;
}
@end
extern int imported_variable;
extern void *imported_function(void *);
extern void pass(void (*)(void));
void *table[2];
static const long numbers[2] = {7, 40};
static int hidden;
static void local(void) { hidden++; }
static void (*const constants[2])(void) = {local, 0};
void (^stored)(int) = ^(int x) { hidden = x; };
__attribute__((constructor)) static void early(void) { pass(early); }
@implementation First
- (void)watch {
  _count++;
  _title = (id)@"caf\u00e9";
  [[Imported shared] use:(id)@"plain"];
  table[imported_variable & 1] = imported_function("text");
  pass(constants[hidden & 1]);
  hidden += numbers[hidden & 1];
}
+ (id)make { return [[First alloc] init]; }
+ (id)alloc { return [super alloc]; }
@end
@protocol Guard;
id guard(void) { return (id)@protocol(Guard); }
)";

std::vector<std::byte> linked(std::string_view options, std::string_view optimisation = "-Os") {
  return compile(kSource, "m", "arm64-apple-ios14", std::string(optimisation) + " -fblocks",
                 "-arch arm64 -platform_version ios 14.0 17.0 " + std::string(options));
}

bool has(const Strings& list, std::string_view wanted) { return std::ranges::count(list, wanted) > 0; }

constexpr const char* kLinks[] = {"-no_fixup_chains", "-fixup_chains", "-no_fixup_chains -x -S",
                                  "-fixup_chains -objc_relative_method_lists -x -S"};

TEST_CASE("loads of selectors, classes, protocols and bound pointers are known") {
  if (!has_toolchain()) return;
  for (const char* link : kLinks) {
    for (const char* optimisation : {"-O0", "-Os", "-Oz"}) {
      CAPTURE(link);
      CAPTURE(optimisation);
      OpenedCode opened(linked(link, optimisation));
      const Strings selectors = opened.loads("__objc_selrefs");
      for (const char* name : {"selector use:", "selector shared"}) CHECK(has(selectors, name));
      const Strings classes = opened.loads("__objc_classrefs");
      CHECK(has(classes, "class Imported"));
      CHECK(has(opened.loads("__objc_superrefs"), "class First"));
      CHECK(opened.loads("__objc_protorefs") == Strings{"protocol Guard"});
      const Strings slots = opened.loads("__got");
      CHECK(has(slots, "imported data imported_variable"));
    }
  }
}

TEST_CASE("stubs reach imports, by their code and without symbols") {
  if (!has_toolchain()) return;
  for (const char* link : kLinks) {
    CAPTURE(link);
    OpenedCode opened(linked(link));
    const Strings stubs = opened.stubs("__stubs", 12);
    CHECK(has(stubs, "import imported_function"));
    CHECK(has(stubs, "import objc_msgSend"));
    CHECK(!has(stubs, "none"));
  }
}

TEST_CASE("addresses of constants mean the constants") {
  if (!has_toolchain()) return;
  for (const char* link : kLinks) {
    CAPTURE(link);
    OpenedCode opened(linked(link));
    CHECK(opened.objects("__cfstring", 32) == Strings{"string caf\u00e9", "string plain"});
    const auto* text = opened.image.find_section("__cstring");
    REQUIRE(text != nullptr);
    bool found = false;
    for (std::uint64_t i = 0; i < text->size; ++i) {
      found |= opened.text(opened.code->object_at(text->address + i)) == "c-string text";
    }
    CHECK(found);
    CHECK(opened.text(opened.code->object_at(opened.image.find_section("__cfstring")->address + 8))
              .starts_with("address"));
  }
}

TEST_CASE("offset variables name their instance variables, also of stripped images") {
  if (!has_toolchain()) return;
  for (const char* link : kLinks) {
    CAPTURE(link);
    OpenedCode opened(linked(link));
    Strings found;
    const auto* section = opened.image.find_section("__objc_ivar");
    REQUIRE(section != nullptr);
    for (std::uint64_t i = 0; i < section->size; i += 4) {
      const Meaning meaning = opened.code->loaded_from(section->address + i, 4);
      if (meaning.kind == Meaning::Kind::IvarOffset) found.push_back(opened.text(meaning));
    }
    std::ranges::sort(found);
    CHECK(found == Strings{"ivar First._count", "ivar First._title"});
  }
}

TEST_CASE("entries have names, methods and initializers") {
  if (!has_toolchain()) return;
  OpenedCode opened(linked("-no_fixup_chains"));
  const std::uint64_t watch = opened.symbol("-[First watch]");
  const Strings reasons = opened.entry(watch);
  CHECK(has(reasons, "symbol -[First watch]"));
  CHECK(has(reasons, "method watch"));
  CHECK(has(reasons, "start"));
  CHECK(has(opened.entry(opened.symbol("guard")), "export guard"));
  CHECK(has(opened.entry(opened.symbol("early")), "initializer"));
  CHECK(opened.text(opened.code->object_at(watch)).starts_with("function"));
  CHECK(opened.text(opened.code->object_at(watch + 4)).starts_with("address"));
  CHECK(std::ranges::is_sorted(opened.code->entries(), {}, &CodeEntry::address));
}

TEST_CASE("a stripped image has the same entries but for names") {
  if (!has_toolchain()) return;
  const auto addresses = [](const OpenedCode& opened) {
    std::vector<std::uint64_t> out;
    for (const CodeEntry& entry : opened.code->entries()) out.push_back(entry.address);
    const auto repeated = std::ranges::unique(out);
    out.erase(repeated.begin(), repeated.end());
    return out;
  };
  const OpenedCode whole(linked("-fixup_chains")), stripped(linked("-fixup_chains -x -S"));
  CHECK(addresses(whole) == addresses(stripped));
  CHECK(addresses(whole).size() == 7);
}

TEST_CASE("constant memory is read, other memory is not") {
  if (!has_toolchain()) return;
  for (const char* link : {"-no_fixup_chains", "-fixup_chains"}) {
    CAPTURE(link);
    OpenedCode opened(linked(link, "-O0"));
    const std::uint64_t numbers = opened.symbol("numbers");
    CHECK(opened.text(opened.code->loaded_from(numbers + 8, 8)) == "integer 40");
    CHECK(opened.text(opened.code->loaded_from(numbers, 4)) == "integer 7");
    CHECK(opened.text(opened.code->object_at(numbers)) == "variable numbers");
    const std::uint64_t constants = opened.symbol("constants");
    CHECK(opened.code->loaded_from(constants, 8).kind == Meaning::Kind::Function);
    CHECK(opened.code->loaded_from(constants, 8).value == opened.symbol("local"));
    CHECK(opened.text(opened.code->loaded_from(constants + 8, 8)) == "integer 0");
    CHECK(opened.text(opened.code->loaded_from(opened.symbol("stored"), 8)) == "unknown");
    CHECK(opened.text(opened.code->loaded_from(opened.symbol("hidden"), 4)) == "unknown");
    CHECK(opened.text(opened.code->object_at(opened.symbol("table"))) == "variable table");
    CHECK(opened.text(opened.code->object_at(0x7fff00000000)) == "unknown");
    CHECK(opened.text(opened.code->object_at(opened.image.base)).starts_with("address"));
  }
}

TEST_CASE("a global block has its invoke function, size and signature") {
  if (!has_toolchain()) return;
  for (const char* link : kLinks) {
    CAPTURE(link);
    OpenedCode opened(linked(link));
    std::vector<std::uint64_t> blocks;
    for (const macho::Fixup& fixup : opened.image.fixups) {
      const Meaning meaning = opened.code->object_at(fixup.address);
      if (meaning.kind == Meaning::Kind::GlobalBlock) blocks.push_back(meaning.value);
    }
    REQUIRE(blocks.size() == 1);
    const auto block = opened.code->global_block_at(blocks[0]);
    REQUIRE(block.has_value());
    CHECK(block->descriptor.size == 32);
    CHECK(opened.text(block->descriptor.signature) == "v12@?0i8");
    CHECK(opened.code->object_at(block->invoke).kind == Meaning::Kind::Function);
    CHECK(!opened.code->global_block_at(blocks[0] + 8).has_value());
  }
}

TEST_CASE("variables without symbols have names made of their addresses") {
  if (!has_toolchain()) return;
  OpenedCode opened(linked("-fixup_chains -x -S", "-O0"));
  const auto* section = opened.image.find_section("__bss");
  REQUIRE(section != nullptr);
  const Meaning meaning = opened.code->object_at(section->address);
  CHECK(opened.text(meaning).starts_with("variable data_"));
  CHECK(opened.code->object_at(section->address).name == meaning.name);
}

TEST_CASE("local variables of two files that have one name are two variables") {
  if (!has_toolchain()) return;
  const TemporaryDirectory folder;
  const std::string source =
      folder.file("file.c", "static int token; extern int only; int NAME(void) { return token += only; }");
  const std::string other =
      folder.file("other.c", "static int alone; int only; int get(void) { return alone++; }");
  std::string objects, command;
  for (const std::string name : {"first", "second", "get"}) {
    const std::string object = folder.file(name + ".o");
    command += "clang-19 -target arm64-apple-ios14 -O1 -c -DNAME=" + name + " " +
               (name == "get" ? other : source) + " -o " + object + " && ";
    objects += " " + object;
  }
  const std::string library = folder.file("linked");
  command += "ld64.lld-19 -dylib -arch arm64 -platform_version ios 14.0 17.0" + objects + " -o " + library;
  REQUIRE(output_of(command));
  const std::string text = read_file(library);
  const auto* bytes = reinterpret_cast<const std::byte*>(text.data());
  OpenedCode opened({bytes, bytes + text.size()});
  std::vector<std::string> names;
  for (const macho::DefinedSymbol& symbol : opened.image.defined) {
    const std::string variable = opened.text(opened.code->object_at(symbol.address));
    if (symbol.name == "token") CHECK(variable.starts_with("variable data_"));
    if (symbol.name == "token") names.push_back(variable);
    if (symbol.name == "alone" || symbol.name == "only")
      CHECK(variable == "variable " + std::string(symbol.name));
  }
  REQUIRE(names.size() == 2);
  CHECK(names[0] != names[1]);
}

TEST_CASE("an address inside a variable belongs to it, unless local symbols were removed") {
  if (!has_toolchain()) return;
  constexpr std::string_view kStructure =
      "static struct { int count; float part[3]; } held; int all;\n"
      "float *part(int i) { held.count += all; return &held.part[i]; }\n";
  const auto opened_with = [&](std::string_view rest) {
    return compile(kStructure, "c", "arm64-apple-ios14", {"-O0"},
                   "-arch arm64 -platform_version ios 14.0 17.0" + std::string(rest));
  };
  OpenedCode whole(opened_with(""));
  const std::uint64_t held = whole.symbol("held");
  CHECK(whole.code->object_at(held).into == 0);
  const Meaning inside = whole.code->object_at(held + 8);
  CHECK(whole.text(inside) == "variable held");
  CHECK(inside.into == 8);
  CHECK(inside.value == held + 8);
  CHECK(whole.text(whole.code->object_at(whole.symbol("all"))) == "variable all");
  OpenedCode stripped(opened_with(" -x"));
  CHECK(stripped.text(stripped.code->object_at(held + 8)).starts_with("variable data_"));
}

constexpr std::string_view kSends = R"(
.section __TEXT,__text,regular,pure_instructions
.globl _run
.p2align 2
_run:
  bl "_objc_msgSend$startFor:"
  bl "_objc_msgSend$stop"
  ret
.subsections_via_symbols
)";

TEST_CASE("message-send stubs send their selectors, fast and small, with symbols and without") {
  if (!has_toolchain()) return;
  for (const std::string form : {"fast", "small"}) {
    for (const std::string rest : {"", " -x -S -fixup_chains"}) {
      CAPTURE(form);
      CAPTURE(rest);
      OpenedCode opened(
          compile(kSends, "s", "arm64-apple-ios14", {},
                  "-arch arm64 -platform_version ios 14.0 17.0 -U _objc_msgSend -objc_stubs_" + form + rest));
      CHECK(opened.stubs("__objc_stubs", form == "fast" ? 32 : 12) ==
            Strings{"message startFor:", "message stop"});
      for (const CodeRange& range : opened.code->code()) {
        CHECK(opened.image.section_at(range.address)->name == "__text");
      }
    }
  }
}

}  // namespace
}  // namespace candor
