// How source files are compiled: recorded commands meet the files of a checkout that lies elsewhere.
#include "worker/source_commands.h"

#include <doctest/doctest.h>

#include "worker/support.h"

namespace candor {
namespace {

using Lines = std::vector<std::string>;

/// A unit as a compile_commands.json gives it: every file with the same options.
Unit recorded(const Lines& files, const Lines& options) {
  Unit unit;
  const auto text = [&](std::string_view value) {
    return TreeNode{.kind = NodeKind::String, .text = unit.intern(value)};
  };
  const auto count = [](const Lines& lines) { return static_cast<std::uint32_t>(lines.size()); };
  const auto first_command = 3U, first_list = first_command + count(files);
  const auto first_option = first_list + 1, first_member = first_option + count(options);
  unit.nodes.push_back({.kind = NodeKind::Dictionary, .children = {1, 2}});
  unit.nodes.push_back(
      {.kind = NodeKind::Array, .key = unit.intern("commands"), .children = {first_command, count(files)}});
  unit.nodes.push_back({.kind = NodeKind::Array, .key = unit.intern("options"), .children = {first_list, 1}});
  for (std::uint32_t i = 0; i < files.size(); ++i) {
    unit.nodes.push_back({.kind = NodeKind::Dictionary, .children = {first_member + 2 * i, 2}});
  }
  unit.nodes.push_back({.kind = NodeKind::Array, .children = {first_option, count(options)}});
  for (const std::string& option : options) unit.nodes.push_back(text(option));
  for (const std::string& file : files) {
    TreeNode node = text(file);
    node.key = unit.intern("file");
    unit.nodes.push_back(node);
    unit.nodes.push_back({.kind = NodeKind::Integer, .key = unit.intern("options"), .bits = 0});
  }
  unit.documents.push_back({DocumentKind::CompileCommands, 0, {}});
  return unit;
}

CompileCommand command_of(const Unit& unit, const Lines& files, const std::string& path) {
  Input input;
  input.source.files = files;
  const auto seen = view(unit);
  REQUIRE(seen);
  return SourceCommands(input, {&*seen}).command_of(path);
}

}  // namespace

TEST_CASE("commands recorded on another machine are of the files at the same place in the checkout") {
  const Lines files = {"App/A.m", "App/Old.m", "Lib/A.m", "Lib/include/L.h"};
  const Unit unit = recorded({"/Users/me/Old Name/App/A.m", "/Users/me/Old Name/App/Old.m"},
                             {"-DX=1", "-I/Users/me/Old Name/Lib/include", "-I/usr/include"});
  const CompileCommand command = command_of(unit, files, "App/A.m");
  CHECK(command.definitions == Lines{"-DX=1"});
  CHECK(command.include_folders == Lines{"Lib/include"});
  CHECK(command_of(unit, files, "Lib/A.m") == CompileCommand{});
}

TEST_CASE("the root of recorded paths is the one that most files agree on") {
  const ProjectIndex index({"a.m", "b.m", "sub/c.m"});
  CHECK(recorded_root({"/x/a.m", "/x/b.m", "/x/sub/c.m"}, index) == "/x");
  CHECK(recorded_root({"/elsewhere/sub/a.m", "/x/b.m", "/x/sub/c.m"}, index) == "/x");
  CHECK(recorded_root({"/x/other.m"}, index).empty());
}

TEST_CASE("recorded commands that are damaged count for nothing") {
  Unit unit = recorded({"/x/a.m"}, {"-DX=1"});
  SUBCASE("no such options") { unit.nodes.back().bits = 7; }
  SUBCASE("negative options") { unit.nodes.back().bits = ~std::uint64_t{0}; }
  SUBCASE("no dictionary") { unit.nodes[0].kind = NodeKind::Array; }
  CHECK(command_of(unit, {"a.m"}, "a.m") == CompileCommand{});
}

}  // namespace candor
