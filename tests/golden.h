#pragma once
// Golden files: expected text beside the tests, rewritten by one switch (UPDATE_GOLDEN=1).

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace candor::testing {

inline std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

/// Compares `actual` with tests/<name>. On a difference writes <name>.actual beside it and fails; with
/// UPDATE_GOLDEN=1 in the environment it writes the golden file instead (never in CI).
inline void check_golden(const std::string& name, const std::string& actual) {
  const std::string path = std::string(CANDOR_SOURCE_DIR) + "/tests/" + name;
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    REQUIRE_MESSAGE(std::getenv("CI") == nullptr, "golden files are not rewritten in CI");
    std::ofstream(path, std::ios::binary) << actual;
    return;
  }
  if (read_file(path) == actual) return;
  std::ofstream(path + ".actual", std::ios::binary) << actual;
  FAIL_CHECK("differs from ", path, "; see `diff ", path, " ", path,
             ".actual`, and run the test with UPDATE_GOLDEN=1 to accept it");
}

}  // namespace candor::testing
