// API, SDK and host names live in rules/, never in string literals of analyzer/.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <regex>
#include <set>
#include <string>

#include "golden.h"

namespace candor {
namespace {

namespace fs = std::filesystem;

/// Names that belong to a file format or an ABI, so front ends may know them.
const std::set<std::string> kFormatNames = {"Flutter", "NSObject", "NSString", "PrivacyInfo.xcprivacy",
                                            "objc_exception_throw",
                                            // What for-in sends.
                                            "countByEnumeratingWithState:objects:count:"};

std::string literal_text(const std::string& file) {
  static const std::regex kComment(R"re((^|\s)//[^\n]*)re");
  const std::string source = std::regex_replace(file, kComment, "\n");
  static const std::regex kLiteral(R"re("((?:[^"\\]|\\.)*)")re");
  std::string out;
  for (std::sregex_iterator it(source.begin(), source.end(), kLiteral), end; it != end; ++it) {
    out += (*it)[1].str() + "\n";
  }
  return out;
}

/// Words of a YAML value list that look like names of APIs, SDKs or hosts: `class: X`, `selector: "x:"`,
/// hosts.
std::set<std::string> names_in_rules() {
  static const std::regex kName(R"re((?:class|selector|function|global|name): "?([A-Za-z_][\w.:]{5,})"?)re");
  static const std::regex kHost(R"re(([a-z0-9-]+\.)+(?:com|net|io|org|co)\b)re");
  std::set<std::string> names;
  for (const char* folder : {"models", "trackers"}) {
    const fs::path root = fs::path(CANDOR_SOURCE_DIR) / "rules" / folder;
    if (!fs::exists(root)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
      const std::string text = testing::read_file(entry.path());
      for (const auto& [pattern, group] : {std::pair(&kName, 1), std::pair(&kHost, 0)}) {
        for (std::sregex_iterator it(text.begin(), text.end(), *pattern), end; it != end; ++it) {
          names.insert((*it)[group].str());
        }
      }
    }
  }
  for (const std::string& name : kFormatNames) names.erase(name);
  // A one-word selector such as `string` is also a word of the language.
  std::erase_if(names, [](const std::string& name) {
    return std::ranges::all_of(name, [](unsigned char c) { return std::islower(c) != 0; });
  });
  return names;
}

}  // namespace

TEST_CASE("no string literal of analyzer/ names an API, an SDK or a host of the rule packs") {
  const std::set<std::string> names = names_in_rules();
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(CANDOR_SOURCE_DIR) / "analyzer")) {
    const fs::path& path = entry.path();
    if (path.string().find("/source/sdk/") != std::string::npos) continue;
    if (path.extension() != ".cpp" && path.extension() != ".h") continue;
    const std::string literals = literal_text(testing::read_file(path));
    for (const std::string& name : names) {
      const std::size_t at = literals.find(name);
      const bool whole = at != std::string::npos && (at == 0 || !std::isalnum(literals[at - 1])) &&
                         !std::isalnum(literals[at + name.size()]);
      CHECK_MESSAGE(!whole, path.string(), " names ", name);
    }
  }
}

TEST_CASE("no string literal of analyzer/ is a rule id") {
  std::set<std::string> ids;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(CANDOR_SOURCE_DIR) / "rules")) {
    const fs::path relative = fs::relative(entry.path(), fs::path(CANDOR_SOURCE_DIR) / "rules");
    if (relative.extension() == ".yaml") ids.insert(fs::path(relative).replace_extension().string());
  }
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(CANDOR_SOURCE_DIR) / "analyzer")) {
    const fs::path& path = entry.path();
    if (path.extension() != ".cpp" && path.extension() != ".h") continue;
    const std::string literals = literal_text(testing::read_file(path));
    for (const std::string& id : ids)
      CHECK_MESSAGE(literals.find(id) == std::string::npos, path.string(), " names ", id);
  }
}

}  // namespace candor
