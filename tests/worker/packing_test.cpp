// What travels packed comes out as it went in, or not at all.
#include "worker/packing.h"

#include <doctest/doctest.h>

#include "worker/lookups.h"
#include "worker/source_project.h"

namespace candor {
namespace {

SourceProject some_project() {
  SourceProject project;
  project.files = {"a.h", "a.m", "b/c.mm"};
  project.commands = {
      {}, {SourceLanguage::ObjectiveCxx, {"-DA=1", "-UB"}, {"quote"}, {"one", "two"}, {"F"}, {"prefix.pch"}}};
  project.units = {{"a.m", 0}, {"b/c.mm", 1}};
  return project;
}

}  // namespace

TEST_CASE("a project announced to the worker arrives as it is") {
  const SourceProject sent = some_project();
  const auto taken = unpack_project(as_byte_span(pack(sent)));
  REQUIRE(taken);
  CHECK(taken->files == sent.files);
  CHECK(taken->commands == sent.commands);
  REQUIRE(taken->units.size() == 2);
  CHECK(taken->units[1].path == "b/c.mm");
  CHECK(taken->units[1].command == 1);
}

TEST_CASE("a project or list of look-ups cut anywhere, or with more behind it, is refused") {
  const std::string project = pack(some_project());
  const std::string lookups = pack(SourceLookups{.read = {{"a.h", Sha256{1}}}, .names = {"a.h", "b.h"}});
  for (const std::string& whole : {project, lookups}) {
    for (std::size_t size = 0; size <= whole.size() + 1; ++size) {
      std::string text = whole.substr(0, size);
      if (size > whole.size()) text += '\0';
      CAPTURE(size);
      if (whole == project) {
        CHECK(unpack_project(as_byte_span(text)).has_value() == (size == whole.size()));
      } else {
        CHECK(unpack_lookups(as_byte_span(text)).has_value() == (size == whole.size()));
      }
    }
  }
}

TEST_CASE("look-ups keep what was read and the names of all that was looked for") {
  const auto kept =
      shorten({{"a/x.h", std::nullopt}, {"b/x.h", Sha256{1}}, {"b/y.h", std::nullopt}, {"m.m", Sha256{2}}});
  CHECK(kept.read == std::vector<SourceLookups::ReadFile>{{"b/x.h", Sha256{1}}, {"m.m", Sha256{2}}});
  CHECK(kept.names == std::vector<std::string>{"m.m", "x.h", "y.h"});
}

}  // namespace candor
