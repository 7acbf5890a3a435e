// Images are read against the description of the platform.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "unit/unit.h"
#include "worker/sdk_files.h"
#include "worker/support.h"

namespace candor {
namespace {

using Stories = std::vector<std::string>;

void write_platform(const std::string& folder, const std::string& text, char digest) {
  Unit unit;
  unit.kind = UnitKind::Sdk;
  unit.resources.push_back(unit.intern(text));
  const std::vector<std::uint8_t> frozen = freeze(unit);
  std::ofstream(folder + "/" + kSdkUnit, std::ios::binary)
      .write(reinterpret_cast<const char*>(frozen.data()), static_cast<std::streamsize>(frozen.size()));
  std::ofstream(folder + "/" + kSdkDigest) << std::string(64, digest);
}

struct Scans {
  TemporaryDirectory files, sdk, cache;
  Input input = make_input(files, {"platform"});
  WorkerOptions options = test_options();

  Scans() {
    options.sdk_folder = sdk.path();
    options.cache_directory = cache.path();
    input.bundles[0].artifacts[0].kind = ArtifactKind::MachO;
  }
  Stories scan(std::size_t hits = 0) {
    const auto scanned = read_artifacts(input, options);
    REQUIRE(scanned);
    CHECK(scanned->accounting.cache_hits == hits);
    CHECK(scanned->problems.empty());
    return stories(scanned);
  }
};

TEST_CASE("an image is read against the platform, other files are not") {
  Scans scans;
  write_platform(scans.sdk.path(), "one", '1');
  CHECK(scans.scan() == Stories{"one"});
  scans.input.bundles[0].artifacts[0].kind = ArtifactKind::PropertyList;
  CHECK(scans.scan() == Stories{"none"});
}

TEST_CASE("an image is read for what rules ask about, and kept apart by it") {
  Scans scans;
  scans.input = make_input(scans.files, {"asked"});
  scans.input.bundles[0].artifacts[0].kind = ArtifactKind::MachO;
  write_platform(scans.sdk.path(), "one", '1');
  const std::string many(20'000, 'x');
  scans.options.use_cache = true;
  scans.options.asked = "source\n>" + many + "\n";
  CHECK(scans.scan() == Stories{scans.options.asked});
  scans.options.asked = "other\n";
  CHECK(scans.scan() == Stories{"other\n"});
  CHECK(scans.scan(1) == Stories{"other\n"});
}

TEST_CASE("without a platform, or with a damaged one, an image is read all the same") {
  Scans scans;
  CHECK(scans.scan() == Stories{"none"});
  write_platform(scans.sdk.path(), "one", '1');
  std::filesystem::resize_file(scans.sdk.path() + "/" + kSdkUnit, 40);
  CHECK(scans.scan() == Stories{"none"});
}

TEST_CASE("a unit in the cache belongs to the platform it was read against") {
  Scans scans;
  scans.options.use_cache = true;
  write_platform(scans.sdk.path(), "one", '1');
  CHECK(scans.scan() == Stories{"one"});
  CHECK(scans.scan(1) == Stories{"one"});
  write_platform(scans.sdk.path(), "two", '2');
  CHECK(scans.scan() == Stories{"two"});
  std::filesystem::remove(scans.sdk.path() + "/" + kSdkUnit);
  CHECK(scans.scan() == Stories{"none"});
}

}  // namespace
}  // namespace candor
