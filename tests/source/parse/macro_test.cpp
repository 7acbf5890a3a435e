// Macros that nobody defines are known by their form.
#include <doctest/doctest.h>

#include "source/parse/support_parse.h"

namespace candor {
namespace {

using testing::join;
using testing::parse_source;
using testing::Parsed;

}  // namespace

TEST_CASE("a method macro with a body becomes a method") {
  const Parsed parsed = parse_source(
      "@implementation Box : NSObject\nABC_MODULE()\n\n- (void)first { [self a]; }\nABC_VIEW(color, "
      "NSString)\n"
      "ABC_METHOD(run:(id)x with:(NSString *)y) {\n  [x b:y];\n}\n"
      "ABC_RENAMED(other, go:(id)x)\n{\n  [x c];\n}\nABC_METHOD(stop) { [self d]; }\n"
      "ABC_TYPED(NSString *, title) { return [self e]; }\n- (void)last { [self f]; }\n@end\n");
  CHECK(join(parsed.methods) == "-first -run:with: -go: -stop -title -last");
  CHECK(join(parsed.selectors) == "a b: c d e f");
}

TEST_CASE("annotations in capitals go, before and behind declarations") {
  const Parsed parsed = parse_source(
      "ABC_BEGIN\nABC_EXPORT NSString *const kThing;\nABC_EXTERN void run(id x) ABC_SINCE(9, 0);\n"
      "ABC_CLASS(\"name\")\n@interface Box : NSObject\n- (void)go:(id)x ABC_NAME(go(x:));\n"
      "@property(nonatomic) NSString *title ABC_OLD(\"use name\");\n- (void)stop "
      "ABC_UNAVAILABLE;\nABC_OUTLET\n@end\n"
      "ABC_END\n@implementation Box\n- (void)go:(id)x { [x a:self.title]; }\n- (void)stop { [self b]; "
      "}\n@end\n");
  CHECK(join(parsed.methods) == "-go: -stop");
  CHECK(join(parsed.selectors) == "a: b");
}

TEST_CASE("names in capitals that mean something stay") {
  const Parsed parsed = parse_source(
      "typedef struct { int X; } ABC_T;\n@interface Box : NSObject\n- (void)URL:(id)URL SHA:(id)SHA;\n- "
      "(id)URL;\n"
      "@property(nonatomic) NSURL *UUID;\n@end\n@implementation Box\n- (void)URL:(id)URL SHA:(id)SHA {\n"
      "  ABC_T ABC_V;\n  ABC_V.X = ABC_MAX(1, 2);\n  [URL a:SHA b:ABC_CONSTANT];\n}\n- (id)URL { return "
      "[self UUID]; }\n"
      "@end\n");
  CHECK(join(parsed.methods) == "-URL:SHA: -URL");
  CHECK(join(parsed.selectors) == "a:b: UUID");
}

TEST_CASE("sends are counted apart in compiled and skipped branches") {
  const Parsed parsed = parse_source(
      "#define SEND(x) [x inMacro]\nvoid f(id x, id a[2]) {\n#if 0\n  [x skipped];\n  [x skipped:[x "
      "too]];\n#else\n"
      "  [x seen:a[0]];\n#endif\n  a[[x index]] = (id)[x cast];\n  id list = @[ x, a[1] ];\n  // [x "
      "comment]\n  NSLog(@\"[x text]\");\n}\n");
  CHECK(parsed.facts.sends_in_text == 3);
  CHECK(parsed.facts.sends_in_skipped_branches == 3);
  REQUIRE(parsed.facts.skipped.size() == 1);
  CHECK(parsed.facts.skipped[0].file == "main.m");
  CHECK(parsed.facts.skipped[0].first == 5);
  CHECK(parsed.facts.skipped[0].last == 6);
}

}  // namespace candor
