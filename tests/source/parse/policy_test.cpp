// What a translation unit can see: the project and the SDK, nothing else.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "source/parse/support_parse.h"

namespace candor {
namespace {

using testing::join;
using testing::Parsed;
using testing::Project;

const std::string kSecret = "#define SECRET\n";
/// A send in each branch tells whether the header was read.
const std::string kProbe = "void f(id x) {\n#ifdef SECRET\n  [x read];\n#else\n  [x refused];\n#endif\n}\n";

std::string outcome(Project& project, const std::string& included) {
  std::ofstream(project.path() + "/probe.m") << included << "\n" << kProbe;
  return join(project.parse("probe.m").selectors);
}

}  // namespace

TEST_CASE("headers of the project are found beside the includer, on the command's path and by their name") {
  Project project({{"probe.m", ""},
                   {"near.h", kSecret},
                   {"deep/down/far.h", kSecret},
                   {"Pods/Lib/Classes/Lib.h", "#include \"part.h\"\n"},
                   {"Pods/Lib/Classes/part.h", kSecret}});
  CHECK(outcome(project, "#include \"near.h\"") == "read");
  CHECK(outcome(project, "#include <far.h>") == "read");
  CHECK(outcome(project, "#import <Lib/Lib.h>") == "read");
  CHECK(outcome(project, "#import \"deep/down/../down/./far.h\"") == "read");
}

TEST_CASE("nothing outside of the project is read") {
  Project outside({{"secret.h", kSecret}});
  Project project({{"probe.m", ""}, {"inner/x.h", ""}});
  const std::string secret = outside.path() + "/secret.h";
  CHECK(outcome(project, "#include \"" + secret + "\"") == "refused");
  CHECK(outcome(project, "#include \"../" + outside.path().substr(5) + "/secret.h\"") == "refused");
  CHECK(outcome(project, "#include \"inner/../../../../../../.." + secret + "\"") == "refused");
  CHECK(outcome(project, "#include <../../../../../.." + secret + ">") == "refused");
  project.link("absolute.h", secret);
  CHECK(outcome(project, "#include \"absolute.h\"") == "refused");
  project.link("folder", outside.path());
  CHECK(outcome(project, "#include \"folder/secret.h\"") == "refused");
  project.link("climbing.h", "../" + outside.path().substr(outside.path().rfind('/') + 1) + "/secret.h");
  CHECK(outcome(project, "#include \"climbing.h\"") == "refused");
  CHECK(outcome(project, "#include \"/proc/self/environ\"") == "refused");
  CHECK(outcome(project, "#include \"/etc/passwd\"") == "refused");
}

TEST_CASE("an include that leads outside is a problem with its place") {
  Project project(
      {{"App/main.m", "#import \"../shared.h\"\n#import \"../../above.h\"\n#include \"/etc/passwd\"\n"}});
  const auto parsed = project.parse("App/main.m");
  std::string text;
  for (const Problem& problem : parsed.problems.problems())
    text += problem.where + " " + problem.message + "\n";
  CHECK(text ==
        "App/main.m:2 the header \"../../above.h\" lies outside the project and was not read\n"
        "App/main.m:3 the header \"/etc/passwd\" lies outside the project and was not read\n");
}

TEST_CASE("a link that stays inside the project is a file") {
  Project project({{"probe.m", ""}, {"real/header.h", kSecret}});
  project.link("alias.h", "real/header.h");
  CHECK(outcome(project, "#include \"alias.h\"") == "read");
}

TEST_CASE("every look-up in the project is recorded, misses included") {
  Project project({{"main.m", "#import \"a.h\"\n#import \"gone.h\"\n#if __has_include(\"b.h\")\n#endif\n"},
                   {"a.h", "int a;\n"},
                   {"b.h", "int b;\n"},
                   {"c.h", "int c;\n"}});
  const Parsed parsed = project.parse("main.m");
  CHECK(parsed.looked_up("main.m"));
  CHECK(parsed.looked_up("a.h"));
  CHECK(parsed.looked_up("b.h"));
  CHECK(parsed.looked_up("gone.h?"));
  CHECK_FALSE(parsed.looked_up("c.h"));
  CHECK(join(parsed.facts.missing_headers) == "gone.h");
}

TEST_CASE("a file that cannot be opened is an error") {
  Project project({{"main.m", ""}});
  const auto result = compile_source(project.task("other.m"));
  REQUIRE_FALSE(result.has_value());
  CHECK(result.error().kind == ErrorKind::CannotRead);
}

TEST_CASE("a precompiled SDK of another build is refused, and the headers are parsed instead") {
  Project project({{"main.m", "@implementation A : NSObject\n- (id)x { return [self copy]; }\n@end\n"}});
  Project precompiled({{precompiled_name(SourceLanguage::ObjectiveC), "CPCH but not really\n"}});
  SourceTask task = project.task("main.m");
  task.precompiled_root = ::open(precompiled.path().c_str(), O_RDONLY | O_DIRECTORY);
  const Parsed parsed = project.parse(task);
  ::close(task.precompiled_root);
  CHECK(parsed.ok);
  CHECK(join(parsed.selectors) == "copy");
  CHECK(parsed.has_problem(ErrorKind::PrecompiledRefused));
}

TEST_CASE("a precompiled SDK gives the same parse as its headers") {
  Project project({{"main.mm", "void f(UIView *view) { [view.window makeKeyWindow]; }\n"}});
  SourceTask task = project.task("main.mm");
  const auto bytes = precompile_sdk(task.sdk_root, SourceLanguage::ObjectiveCxx);
  REQUIRE(bytes.has_value());
  Project precompiled({});
  std::ofstream(precompiled.path() + "/" + precompiled_name(SourceLanguage::ObjectiveCxx), std::ios::binary)
      .write(reinterpret_cast<const char*>(bytes->data()), static_cast<std::streamsize>(bytes->size()));
  task.precompiled_root = ::open(precompiled.path().c_str(), O_RDONLY | O_DIRECTORY);
  const Parsed parsed = project.parse(task);
  ::close(task.precompiled_root);
  CHECK(parsed.ok);
  CHECK(parsed.problems.empty());
  CHECK(join(parsed.selectors) == "makeKeyWindow");
}

TEST_CASE("definitions and folders of a compile command are used") {
  Project project({{"main.m", "#import \"config.h\"\nvoid f(id x) {\n#if WANTED\n [x wanted];\n#endif\n}\n"},
                   {"a/config.h", "#define WANTED CHOICE\n"},
                   {"b/config.h", ""}});
  SourceTask task = project.task("main.m");
  task.command.include_folders = {"a"};
  task.command.definitions = {"-DCHOICE=1"};
  CHECK(join(project.parse(task).selectors) == "wanted");
  task.command.include_folders = {"b"};
  CHECK(join(project.parse(task).selectors) == "");
}

}  // namespace candor
