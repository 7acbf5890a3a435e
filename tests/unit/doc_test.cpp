#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "unit/unit.h"

using namespace candor;

namespace {

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// The bodies of the ``` blocks of a page.
std::vector<std::string> code_blocks(const std::string& page) {
  std::vector<std::string> blocks;
  constexpr std::string_view kFence = "\n```\n";
  for (std::size_t at = page.find(kFence); at != std::string::npos;) {
    const std::size_t begin = at + kFence.size();
    const std::size_t end = page.find(kFence, begin);
    if (end == std::string::npos) break;
    blocks.push_back(page.substr(begin, end - begin + 1));
    at = page.find(kFence, end + kFence.size());
  }
  return blocks;
}

}  // namespace

TEST_CASE("the examples of docs/unit-text.md can be read") {
  const auto blocks = code_blocks(read_file(CANDOR_SOURCE_DIR "/docs/unit-text.md"));
  REQUIRE(blocks.size() == 5);
  const std::string head = "unit source\n";
  const std::string functions = "function \"+[Name shared]\"\nfunction \"f\"\ntype t0 object\ntype t1 void\n";
  const std::string sources[] = {
      blocks[0],
      head + blocks[1] + functions,
      head + blocks[3],
      head + blocks[4] + functions,
  };
  for (const std::string& source : sources) {
    const auto unit = parse_text(source);
    CHECK_MESSAGE(unit, (unit ? "" : to_string(unit.error()) + "\n" + source));
  }
}
