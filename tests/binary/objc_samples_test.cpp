// The Objective-C reader on real programs.

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>

#include "binary/support_objc.h"

namespace candor {
namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

/// A sample's bytes, or nothing with a message.
std::optional<std::vector<std::byte>> sample(const char* name) {
  const char* named = std::getenv("CANDOR_SAMPLES");
  const fs::path folder =
      named != nullptr ? fs::path(named) : fs::path(CANDOR_SOURCE_DIR) / "../shared/samples";
  std::ifstream file(folder / name, std::ios::binary);
  if (!file) {
    MESSAGE("skipped: no sample " << std::string(name));
    return std::nullopt;
  }
  const std::string characters{std::istreambuf_iterator<char>(file), {}};
  const auto* first = reinterpret_cast<const std::byte*>(characters.data());
  return std::vector<std::byte>(first, first + characters.size());
}

macho::Image parse(const std::vector<std::byte>& bytes) {
  ProblemLog problems;
  auto image = macho::parse_image(bytes, problems);
  REQUIRE(image.has_value());
  return *std::move(image);
}

/// The names of a kind of definition.
Names defined(const Read& read, DefinitionKind kind) {
  Names names;
  for (const Definition& definition : read.unit.definitions) {
    if (definition.kind == kind) names.insert(read.text(definition.name));
  }
  return names;
}

Names selectors(const Read& read) {
  Names names;
  for (const Reference& reference : read.unit.selector_references) names.insert(read.text(reference.name));
  return names;
}

/// Every NUL-terminated text of a section.
Names texts(const macho::Image& image, std::string_view section_name) {
  Names names;
  const macho::Section* section = image.find_section(section_name);
  if (section == nullptr) return names;
  std::string_view rest = as_text(image.contents(*section));
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\0'), rest.size());
    if (end > 0) names.insert(std::string(rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return names;
}

TEST_CASE("BranchSDK's classes are those of its symbols and its selectors those of its name section") {
  const auto bytes = sample("frameworks/BranchSDK.framework/BranchSDK");
  if (!bytes) return;
  const macho::Image image = parse(*bytes);
  const Read read = read_objc(image);
  CHECK(read.problems.empty());

  Names symbols;
  for (const macho::DefinedSymbol& symbol : image.defined) {
    if (symbol.name.starts_with("OBJC_CLASS_$_")) symbols.insert(std::string(symbol.name.substr(13)));
  }
  CHECK(symbols.size() == 65);
  CHECK(defined(read, DefinitionKind::Class) == symbols);
  CHECK(defined(read, DefinitionKind::Protocol).size() == 12);

  Names used = selectors(read);
  for (const Method& method : read.unit.methods) used.insert(read.text(method.selector));
  for (const Property& property : read.unit.properties) {
    used.insert({read.text(property.name), read.text(property.attributes)});
  }
  for (const Ivar& ivar : read.unit.ivars) used.insert(read.text(ivar.name));
  for (const std::string& name : texts(image, "__objc_methname")) {
    CAPTURE(name);
    CHECK(used.contains(name));
  }
  CHECK(selectors(read).contains("URLByAppendingPathComponent:"));
}

TEST_CASE("every method of BranchSDK has the implementation that its symbol names") {
  const auto bytes = sample("frameworks/BranchSDK.framework/BranchSDK");
  if (!bytes) return;
  const macho::Image image = parse(*bytes);
  const Read read = read_objc(image);
  std::set<std::pair<std::string, std::uint64_t>> symbols;
  for (const macho::DefinedSymbol& symbol : image.defined) {
    std::string name(symbol.name);
    // The linker has merged categories into their classes: -[Branch(Validator) startValidation].
    if (const auto open = name.find('('); open != std::string::npos) {
      name.erase(open, name.find(')', open) - open + 1);
    }
    symbols.emplace(name, symbol.address);
  }
  for (const Definition& definition : read.unit.definitions) {
    if (definition.kind != DefinitionKind::Class) continue;
    for (std::uint32_t i = 0; i < definition.methods.count; ++i) {
      const Method& method = read.unit.methods[definition.methods.first + i];
      const std::string name = ((method.flags & kClassMember) != 0 ? "+[" : "-[") +
                               read.text(definition.name) + " " + read.text(method.selector) + "]";
      CAPTURE(name);
      CHECK(symbols.contains({name, method.address}));
    }
  }
}

TEST_CASE("the Swift classes of the MASTestApps are read with their mangled names") {
  const auto bytes = sample("executables/MASTG-DEMO-0021-1b6df0");
  if (!bytes) return;
  const Read read = read_objc(parse(*bytes));
  CHECK(read.problems.empty());
  const Names classes = defined(read, DefinitionKind::Class);
  CHECK(classes.size() == 17);
  CHECK(classes.contains("_TtC10MASTestApp17JailbreakDetector"));
  CHECK(read.definition("_TtC10MASTestApp17JailbreakDetector").flags == kSwiftClass);
  CHECK(read.text(read.definition("_TtC10MASTestApp17JailbreakDetector").super_or_category) ==
        "_TtCs12_SwiftObject");
  CHECK(selectors(read).contains("canOpenURL:"));

  const auto other = sample("executables/MASTG-DEMO-0024-010696");
  if (!other) return;
  const Read context = read_objc(parse(*other));
  CHECK(context.problems.empty());
  Names references;
  for (const Reference& reference : context.unit.class_references) {
    references.insert(context.text(reference.name));
  }
  CHECK(references == Names{"NSBundle", "NSObject", "UIColor", "_TtCs12_SwiftObject"});
}

}  // namespace
}  // namespace candor
