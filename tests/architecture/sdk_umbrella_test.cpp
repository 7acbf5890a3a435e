// Every framework of the stand-in SDK is in the header that is precompiled and described.
#include <doctest/doctest.h>

#include <filesystem>
#include <string>

#include "golden.h"

namespace candor {
namespace {

namespace fs = std::filesystem;

TEST_CASE("the header of everything imports every framework") {
  const fs::path sdk = fs::path(CANDOR_SOURCE_DIR) / "analyzer/source/sdk";
  const std::string everything = testing::read_file(sdk / "usr/candor/everything.h");
  int frameworks = 0;
  for (const auto& entry : fs::directory_iterator(sdk)) {
    const std::string name = entry.path().filename().string();
    if (!entry.is_directory() || name == "usr") continue;
    CHECK_MESSAGE(fs::exists(entry.path() / (name + ".h")), name << " has no header of its own name");
    CHECK_MESSAGE(everything.contains("#import <" + name + "/" + name + ".h>\n"), name << " is not imported");
    ++frameworks;
  }
  CHECK(frameworks > 60);
}

}  // namespace
}  // namespace candor
