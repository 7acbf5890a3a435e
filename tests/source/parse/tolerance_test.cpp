// What nothing declares does not cost the code around it.
#include <doctest/doctest.h>

#include "source/parse/support_parse.h"

namespace candor {
namespace {

using testing::join;
using testing::parse_source;
using testing::Parsed;
using testing::Project;

std::string in_method(const std::string& body) {
  return join(
      parse_source("@implementation Box : NSObject\n- (void)run:(id)x {\n" + body + "\n}\n@end\n").selectors);
}

}  // namespace

TEST_CASE("unknown classes are invented where they are receivers, superclasses and types of variables") {
  const Parsed parsed = parse_source(
      "@interface Mine : TheirBase <TheirDelegate>\n@property(nonatomic, strong) TheirThing *thing;\n@end\n"
      "@implementation Mine\n- (void)go {\n  TheirTool *tool = [[TheirTool alloc] initWithName:@\"x\"];\n"
      "  [tool run:[TheirTool shared]];\n  [self.thing stop];\n}\n@end\n");
  CHECK(join(parsed.selectors) == "initWithName: alloc run: shared stop");
  CHECK(join(parsed.invented) == "TheirBase TheirDelegate TheirThing TheirTool");
  CHECK(join(parsed.methods) == "-go");
}

TEST_CASE("unknown constants and variables keep the sends they are used in") {
  CHECK(in_method("[x add:kTheirKey with:THEIR_FLAG | THEIR_OTHER at:theirGlobal + 1];") == "add:with:at:");
  CHECK(in_method("if (THEIR_SWITCH && [x ready]) [x go];") == "ready go");
  CHECK(in_method("switch ([x kind]) { case TheirKindOne: [x one]; break; default: [x two]; }") ==
        "kind one two");
}

TEST_CASE("unknown functions keep their arguments and what is done with their results") {
  CHECK(in_method("[x set:TheirMake([x width], theirScale() * 2.0)];") == "set: width");
  CHECK(in_method("CGFloat f = TheirFunction([x a]) / 2; [x b:f];") == "a b:");
  CHECK(in_method("[TheirRead([x url]) close];") == "close url");
}

TEST_CASE("unknown types by value keep their variables, casts and calls") {
  CHECK(in_method("TheirEnum kind = [x kind]; [x use:(TheirEnum)kind];") == "kind use:");
  CHECK(in_method("TheirBlock block = [x handler]; block([x value], ^{ [x done]; });") ==
        "handler value done");
  const Parsed parsed = parse_source(
      "@implementation Box : NSObject { TheirStruct _s; }\n- (TheirEnum)go:(TheirBlock)done "
      "with:(void (^)(TheirEnum))other {\n  done(@[ [self copy] ]);\n  other([self hash]);\n  return "
      "_s.kind;\n}\n@end\n");
  CHECK(join(parsed.selectors) == "copy hash");
  CHECK(join(parsed.methods) == "-go:with:");
}

TEST_CASE("unknown properties keep what is sent to them and assigned to them") {
  CHECK(in_method("self.unknown = [x a]; [self.unknown.more b]; [x.thing c:[self.other d]];") == "a b c: d");
  CHECK(in_method("TheirThing *t = x; t.count += [x a]; [t.list c];") == "a c");
}

TEST_CASE("an implementation without an interface is kept") {
  const Parsed parsed = parse_source(
      "@implementation Lost\n- (void)go { [self.thing stop]; }\n@end\n"
      "@implementation Lost (More)\n- (void)more { [self go]; }\n@end\n");
  CHECK(join(parsed.selectors) == "stop go");
  CHECK(join(parsed.methods) == "-go -more");
}

TEST_CASE("a module import is a framework and costs nothing") {
  const Parsed parsed = parse_source(
      "@import PushKit;\n@import Their.Part;\n#import <Other/Other.h>\n"
      "void f(id x) { [x go]; }\n");
  CHECK(join(parsed.selectors) == "go");
  CHECK(join(parsed.facts.frameworks) == "Foundation Other PushKit Their");
  CHECK(join(parsed.facts.missing_headers) == "Other/Other.h Their/Their.h");
  CHECK(parsed.facts.sends_in_text == 1);
  CHECK_FALSE(parsed.has_problem(ErrorKind::SourceIncomplete));
}

TEST_CASE("a warning that Clang takes for an error is no mistake") {
  const Parsed parsed =
      parse_source("void f(id x) { int n = [x count]; [x go:n]; }\nvoid g(id x) { return [x go]; }\n");
  CHECK(join(parsed.selectors) == "count go: go");
  CHECK_FALSE(parsed.has_problem(ErrorKind::SourceIncomplete));
  CHECK(parse_source("void f(id x) { [x go:]; }\n").has_problem(ErrorKind::SourceIncomplete));
}

TEST_CASE("modules count where they are imported: in headers, in compiled branches") {
  Project project(
      {{"a.m", "#import \"a.h\"\n#if 0\n@import CallKit;\n#endif\nvoid f(id x) { [x import]; }\n"},
       {"a.h", "@import PushKit;\n"}});
  const Parsed parsed = project.parse("a.m");
  CHECK(join(parsed.facts.frameworks) == "PushKit");
  CHECK(join(parsed.selectors) == "import");
}

}  // namespace candor
