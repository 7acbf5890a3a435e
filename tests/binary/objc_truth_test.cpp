// The Objective-C reader against the truth of the corpus's sources, in every variant that was built.

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "binary/macho/image.h"
#include "binary/objc/metadata.h"
#include "input/artifact.h"

namespace candor {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using Names = std::set<std::string>;

/// What every run of the corpus builds.
constexpr const char* kVariants[] = {"O0-classic-symbols", "Os-chained-stripped", "Oz-classic-stripped",
                                     "O2-chained-symbols"};

/// Messages that Clang turns into calls of the run time where it can: they may or may not leave a reference.
const Names kRuntimeCalls = {
    "alloc",  "allocWithZone:", "new",         "self", "class",  "isKindOfClass:", "respondsToSelector:",
    "retain", "release",        "autorelease", "init", "dealloc"};

/// A class, category or protocol in the form of the truth file.
struct Described {
  std::string super_or_category;
  std::map<std::string, Names> groups;  // "instance_methods", "ivars" …

  bool operator==(const Described&) const = default;
};
using Definitions = std::map<std::string, Described>;  // by kind and name

std::ostream& operator<<(std::ostream& out, const Described& described) {
  out << described.super_or_category;
  for (const auto& [group, names] : described.groups) {
    out << "\n    " << group << ":";
    for (const auto& name : names) out << " " << name;
  }
  return out;
}

/// The members of one group as a set; groups that are empty are left out on both sides.
void put(Described& described, const std::string& group, const Names& names) {
  if (!names.empty()) described.groups[group] = names;
}

void describe_truth(const json& list, const std::string& kind, Definitions& out) {
  for (const json& item : list) {
    Described described;
    std::string name = item[item.contains("class") ? "class" : "name"];
    if (item.contains("class")) {
      described.super_or_category = item["name"];
      name += "(" + described.super_or_category + ")";
    } else if (item.contains("super") && !item["super"].is_null()) {
      described.super_or_category = item["super"];
    }
    for (const char* group :
         {"instance_methods", "class_methods", "optional_instance_methods", "optional_class_methods", "ivars",
          "properties", "class_properties", "protocols"}) {
      Names names;
      for (const json& member : item.value(group, json::array())) {
        if (member.is_string()) {
          names.insert(member);
        } else {
          names.insert(member.contains("selector") ? member["selector"] : member["name"]);
        }
      }
      put(described, group, names);
    }
    out[kind + " " + name] = described;
  }
}

Definitions describe_unit(const Unit& unit) {
  const auto text = [&](StringId id) { return std::string(unit.strings.at(id)); };
  Definitions out;
  for (const Definition& definition : unit.definitions) {
    Described described{.super_or_category = text(definition.super_or_category)};
    std::map<std::string, Names> groups;
    for (std::uint32_t i = 0; i < definition.methods.count; ++i) {
      const Method& method = unit.methods[definition.methods.first + i];
      const std::string side = (method.flags & kClassMember) != 0 ? "class_methods" : "instance_methods";
      groups[((method.flags & kOptionalMember) != 0 ? "optional_" : "") + side].insert(text(method.selector));
    }
    for (std::uint32_t i = 0; i < definition.ivars.count; ++i) {
      groups["ivars"].insert(text(unit.ivars[definition.ivars.first + i].name));
    }
    for (std::uint32_t i = 0; i < definition.properties.count; ++i) {
      const Property& property = unit.properties[definition.properties.first + i];
      groups[(property.flags & kClassMember) != 0 ? "class_properties" : "properties"].insert(
          text(property.name));
    }
    for (std::uint32_t i = 0; i < definition.protocols.count; ++i) {
      groups["protocols"].insert(text(unit.names[definition.protocols.first + i]));
    }
    described.groups = groups;
    const std::string name = text(definition.name);
    switch (definition.kind) {
      case DefinitionKind::Class:
        out["class " + name] = described;
        break;
      case DefinitionKind::Category:
        out["category " + name + "(" + described.super_or_category + ")"] = described;
        break;
      case DefinitionKind::Protocol:
        out["protocol " + name] = described;
        break;
    }
  }
  return out;
}

void compare_definitions(const Definitions& truth, const Definitions& read) {
  for (const auto& [name, described] : truth) {
    CAPTURE(name);
    const auto found = read.find(name);
    REQUIRE(found != read.end());
    CHECK(found->second == described);
  }
  for (const auto& [name, described] : read) {
    CAPTURE(name);
    CHECK(truth.contains(name));
  }
}

/// Every selector that the sources send is a reference; every reference that code loads is one they send.
void compare_selectors(const json& truth, const Unit& unit) {
  Names referenced, loaded;
  for (const Reference& reference : unit.selector_references) {
    const std::string name(unit.strings.at(reference.name));
    referenced.insert(name);
    if ((reference.flags & kReferenceMethodName) == 0) loaded.insert(name);
  }
  const Names sent = truth["selectors_sent"];
  for (const std::string& selector : sent) {
    CAPTURE(selector);
    CHECK(referenced.contains(selector));
    CHECK(loaded.contains(selector));
  }
  for (const std::string& selector : loaded) {
    CAPTURE(selector);
    CHECK((sent.contains(selector) || kRuntimeCalls.contains(selector)));
  }
}

Unit read_unit(ByteSpan bytes) {
  ProblemLog problems;
  auto image = macho::parse_image(bytes, problems);
  REQUIRE(image.has_value());
  Unit unit;
  if (!image->commands.encrypted) read_objc_metadata(*image, unit, problems);
  for (const Problem& problem : problems.problems()) FAIL_CHECK(problem.message << " at " << problem.where);
  return unit;
}

bool is_encrypted(ByteSpan bytes) {
  ProblemLog problems;
  const auto image = macho::parse_image(bytes, problems);
  return image.has_value() && image->commands.encrypted.has_value();
}

/// Compares every image of one IPA with its truth.
void check_ipa(const fs::path& ipa, const json& truth) {
  auto input = open_input(ipa.string());
  REQUIRE(input.has_value());
  for (const auto& [image_path, image_truth] : truth["images"].items()) {
    CAPTURE(image_path);
    bool found = false;
    for (const Bundle& bundle : input->bundles) {
      for (const Artifact& artifact : bundle.artifacts) {
        if (!artifact.path.ends_with(".app/" + image_path)) continue;
        found = true;
        const Container& container = input->containers[artifact.content.container];
        auto reader = ContainerReader::open(container.fd, container.zip, container.path);
        REQUIRE(reader.has_value());
        const auto bytes = reader->read(artifact.content);
        REQUIRE(bytes.has_value());
        if (is_encrypted(*bytes)) continue;
        const Unit unit = read_unit(*bytes);
        Definitions expected;
        describe_truth(image_truth["classes"], "class", expected);
        describe_truth(image_truth["categories"], "category", expected);
        describe_truth(image_truth["protocols"], "protocol", expected);
        compare_definitions(expected, describe_unit(unit));
        compare_selectors(image_truth, unit);
      }
    }
    CHECK(found);
  }
}

/// Where the corpus was built, or an empty path.
fs::path corpus_folder() {
  if (const char* named = std::getenv("CANDOR_CORPUS")) return named;
  const fs::path usual = fs::path(CANDOR_SOURCE_DIR) / "build" / "corpus";
  return fs::is_directory(usual) ? usual : fs::path();
}

std::vector<fs::path> truth_files(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().string().ends_with(".truth.json")) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

TEST_CASE("the metadata of every corpus app is what its sources say, in every variant") {
  const fs::path corpus = corpus_folder();
  if (corpus.empty()) {
    MESSAGE("skipped: no corpus was built (python3 corpus/build.py --out build/corpus)");
    return;
  }
  for (const char* variant : kVariants) {
    if (fs::is_directory(corpus / variant)) continue;
    REQUIRE_MESSAGE(!std::getenv("CANDOR_CORPUS"), "CANDOR_CORPUS has no variant " << std::string(variant));
    MESSAGE("the corpus was not built as " << std::string(variant));
  }
  for (const auto& variant : fs::directory_iterator(corpus)) {
    if (!variant.is_directory() || variant.path().filename() == "work") continue;
    const auto files = truth_files(variant.path());
    REQUIRE_FALSE(files.empty());
    for (const fs::path& file : files) {
      CAPTURE(file.string());
      std::string ipa = file.string();
      ipa.replace(ipa.size() - std::string(".truth.json").size(), std::string::npos, ".ipa");
      REQUIRE(fs::exists(ipa));
      check_ipa(ipa, json::parse(std::ifstream(file)));
    }
  }
}

}  // namespace
}  // namespace candor
