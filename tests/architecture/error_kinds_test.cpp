// Every kind of error has a test that names it, and docs/errors.md lists them all.
#include "base/result.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <map>
#include <string>

#include "golden.h"

namespace candor {
namespace {

namespace fs = std::filesystem;

/// Kinds that no test can produce, each with the reason. An entry that gains a test must leave the list.
const std::map<std::string, std::string> kUntested = {
    {"ParserFailed", "no file is known that passes our checks of the header and that LIEF then refuses"},
};

std::string all_tests() {
  std::string text;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(CANDOR_SOURCE_DIR) / "tests")) {
    const fs::path& path = entry.path();
    const bool test = path.extension() == ".cpp" || path.extension() == ".py";
    if (test && path.filename() != "error_kinds_test.cpp") text += testing::read_file(path);
  }
  return text;
}

std::string errors_page() {
  std::string page =
      "# Errors and problems\n\nEvery kind Candor reports, with its stable code. Generated from "
      "`analyzer/base/error_kind.def`.\n\n| code | kind | meaning |\n|---|---|---|\n";
  for (std::uint16_t i = 0; i < kErrorKindCount; ++i) {
    const auto kind = static_cast<ErrorKind>(i);
    page += "| " + std::string(code(kind)) + " | " + std::string(name(kind)) + " | " +
            std::string(meaning(kind)) + " |\n";
  }
  return page;
}

}  // namespace

TEST_CASE("every error kind is produced by some test") {
  const std::string tests = all_tests();
  for (std::uint16_t i = 0; i < kErrorKindCount; ++i) {
    const auto kind = static_cast<ErrorKind>(i);
    const std::string kind_name(name(kind));
    const bool tested = tests.find("ErrorKind::" + kind_name) != std::string::npos ||
                        tests.find('"' + kind_name + ": ") != std::string::npos ||
                        tests.find(std::string(code(kind))) != std::string::npos;
    if (kUntested.contains(kind_name)) {
      CHECK_MESSAGE(!tested, kind_name, " has a test now and must leave the list of untested kinds");
    } else {
      CHECK_MESSAGE(tested, kind_name, " (", code(kind), ") is produced by no test");
    }
  }
}

TEST_CASE("codes are unique") {
  std::map<std::string_view, std::string_view> seen;
  for (std::uint16_t i = 0; i < kErrorKindCount; ++i) {
    const auto kind = static_cast<ErrorKind>(i);
    CHECK_MESSAGE(seen.emplace(code(kind), name(kind)).second, code(kind), " stands for two kinds");
  }
}

TEST_CASE("docs/errors.md is fresh") { testing::check_golden("../docs/errors.md", errors_page()); }

}  // namespace candor
