// The include table of docs/architecture.md holds for every file of analyzer/.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "golden.h"

namespace candor {
namespace {

namespace fs = std::filesystem;
using Table = std::map<std::string, std::set<std::string>>;

const fs::path kRoot = CANDOR_SOURCE_DIR;

Table read_table() {
  Table table;
  std::istringstream text(testing::read_file(kRoot / "docs/architecture.md"));
  const std::regex row(R"(\| `(\w+)` \|.*\|.*\| (.*) \|)");
  const std::regex word(R"([a-z]+)");
  for (std::string line; std::getline(text, line);) {
    std::smatch match;
    if (!std::regex_match(line, match, row)) continue;
    const std::string allowed = match[2];
    auto& set = table[match[1]];
    set.insert(match[1]);
    for (std::sregex_iterator it(allowed.begin(), allowed.end(), word), end; it != end; ++it)
      set.insert(it->str());
  }
  return table;
}

/// Third-party headers with an owner: the only folder that may include them.
const std::map<std::string, std::string> kOwners = {
    {"LIEF/", "binary"}, {"zip.h", "input"},      {"plist/", "bundle"}, {"yaml-cpp/", "rule"},
    {"re2/", "rule"},    {"seccomp.h", "worker"}, {"clang/", "source"}, {"CLI/", "cli"},
    {"expat.h", "bundle"},
};

bool is_source(const fs::path& path) { return path.extension() == ".cpp" || path.extension() == ".h"; }

std::vector<std::string> violations(const std::string& folder, const std::string& text, const Table& table) {
  std::vector<std::string> found;
  std::istringstream lines(text);
  const std::regex include(R"(\s*#\s*include\s*["<]([^">]+)[">].*)");
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (!std::regex_match(line, match, include)) continue;
    const std::string header = match[1];
    const std::string target = header.substr(0, header.find('/'));
    if (header.find('/') != std::string::npos && table.contains(target) &&
        !table.at(folder).contains(target)) {
      found.push_back(header);
    }
    for (const auto& [prefix, owner] : kOwners) {
      if (header.starts_with(prefix) && owner != folder) found.push_back(header);
    }
  }
  return found;
}

}  // namespace

TEST_CASE("every folder of analyzer/ stands in the include table") {
  const Table table = read_table();
  for (const auto& entry : fs::directory_iterator(kRoot / "analyzer")) {
    if (entry.is_directory()) CHECK_MESSAGE(table.contains(entry.path().filename()), entry.path().string());
  }
}

TEST_CASE("no file includes what the table does not allow") {
  const Table table = read_table();
  REQUIRE(table.size() >= 13);
  int files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / "analyzer")) {
    const fs::path relative = fs::relative(entry.path(), kRoot / "analyzer");
    const std::string folder = *relative.begin();
    if (!is_source(relative) || relative.string().starts_with("source/sdk/")) continue;
    ++files;
    for (const std::string& header : violations(folder, testing::read_file(entry.path()), table)) {
      FAIL_CHECK(relative.string(), " includes ", header,
                 ", which the table in docs/architecture.md does not allow");
    }
  }
  CHECK(files > 20);
}

TEST_CASE("the check itself sees a forbidden include") {
  const Table table = read_table();
  CHECK(violations("report", "#include \"unit/unit.h\"\n", table).size() == 1);
  CHECK(violations("bundle", "#include <LIEF/MachO.hpp>\n", table).size() == 1);
  CHECK(violations("rule", "#include \"program/program.h\"\n#include <re2/re2.h>\n", table).empty());
}

}  // namespace candor
