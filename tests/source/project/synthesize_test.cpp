// Compile commands: made up for a file, or reduced from a recorded one.
#include "source/project/synthesize.h"

#include <doctest/doctest.h>

namespace candor {
namespace {

using Words = std::vector<std::string>;

const ProjectIndex& sample() {
  static const ProjectIndex kIndex({"App/App-Prefix.pch", "App/Sources/A.m", "App/Sources/B.mm", "Other/C.m",
                                    "Other/Part/Part.pch", "Other/Part/Inner/D.c"});
  return kIndex;
}

}  // namespace

TEST_CASE("the nearest prefix header beside or above a file is forced into it") {
  CHECK(synthesize("App/Sources/A.m", sample(), std::nullopt).forced_headers == Words{"App/App-Prefix.pch"});
  CHECK(synthesize("Other/Part/Inner/D.c", sample(), std::nullopt).forced_headers ==
        Words{"Other/Part/Part.pch"});
  CHECK(synthesize("Other/C.m", sample(), std::nullopt).forced_headers == Words{});
}

TEST_CASE("the language comes from the ending") {
  CHECK(synthesize("App/Sources/A.m", sample(), std::nullopt).language == SourceLanguage::ObjectiveC);
  CHECK(synthesize("App/Sources/B.mm", sample(), std::nullopt).language == SourceLanguage::ObjectiveCxx);
  CHECK(synthesize("Other/Part/Inner/D.c", sample(), std::nullopt).language == SourceLanguage::C);
}

TEST_CASE("a recorded command keeps what changes the meaning, with paths inside the project") {
  const RecordedCommand recorded{"/home/me/proj",
                                 "/home/me/proj/build",
                                 "../App/Sources/A.m",
                                 {"clang",
                                  "-DA=1",
                                  "-D",
                                  "B",
                                  "-UC",
                                  "-I../App",
                                  "-I",
                                  "/home/me/proj/Other",
                                  "-I/usr/include",
                                  "-isystem",
                                  "../Pods/Headers",
                                  "-iquote",
                                  "..",
                                  "-F/home/me/proj/Frameworks",
                                  "-F/Library",
                                  "-include",
                                  "../App/App-Prefix.pch",
                                  "-include-pch",
                                  "x.pch",
                                  "-x",
                                  "objective-c++",
                                  "-O2",
                                  "-fobjc-arc",
                                  "-o",
                                  "a.o",
                                  "-c",
                                  "../App/Sources/A.m",
                                  "-I../../../../etc"}};
  const CompileCommand command = synthesize("App/Sources/A.m", sample(), recorded);
  CHECK(command.language == SourceLanguage::ObjectiveCxx);
  CHECK(command.definitions == Words{"-DA=1", "-DB", "-UC"});
  CHECK(command.include_folders == Words{"App", "Other", "Pods/Headers"});
  CHECK(command.quote_folders == Words{"."});
  CHECK(command.framework_folders == Words{"Frameworks"});
  CHECK(command.forced_headers == Words{"App/App-Prefix.pch"});
}

TEST_CASE("an option at the end without its value is passed over") {
  const RecordedCommand recorded{"/p", "/p", "a.m", {"clang", "-D"}};
  CHECK(synthesize("a.m", sample(), recorded).definitions == Words{});
}

TEST_CASE("endings tell languages and headers") {
  CHECK(language_of("x.swift") == std::nullopt);
  CHECK(language_of("a.b/noending") == std::nullopt);
  CHECK(is_header("a/b.hpp"));
  CHECK_FALSE(is_header("a/b.m"));
}

TEST_CASE("a written header means the file with most of its segments, then the includer's neighbour") {
  const ProjectIndex index({"A/X.h", "B/Lib/X.h", "C/X.h", "C/Y.m"});
  CHECK(*index.find_header("Lib/X.h", "C/Y.m") == "B/Lib/X.h");
  CHECK(*index.find_header("X.h", "C/Y.m") == "C/X.h");
  CHECK(index.find_header("Z.h", "C/Y.m") == nullptr);
}

}  // namespace candor
