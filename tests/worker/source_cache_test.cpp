// The cache for source files: what makes a unit stale, and what does not.
#include "worker/source_cache.h"

#include <doctest/doctest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

#include "worker/support.h"

namespace candor {
namespace {

namespace fs = std::filesystem;
using Stories = std::vector<std::string>;
using Files = std::map<std::string, std::string>;

/// A checkout that changes between scans, and a cache that stays.
class Checkout {
 public:
  explicit Checkout(Files files) : files_(std::move(files)) {}

  Files& files() { return files_; }

  /// Scans the files as they are now; `compiled` says how many needed a child.
  Stories scan() {
    fs::remove_all(directory_.path() + "/project");
    const Input input = make_project(directory_, files_);
    return scan(input);
  }
  Stories scan(const Input& input) {
    WorkerOptions options = project_options(directory_);
    options.use_cache = use_cache;
    options.cache_directory = cache_.path();
    const auto scanned = read_artifacts(input, options);
    REQUIRE(scanned);
    compiled = scanned->accounting.children;
    hits = scanned->accounting.cache_hits;
    problems = scanned->problems.size();
    return stories(scanned);
  }
  const std::string& directory() const { return directory_.path(); }
  const std::string& cache() const { return cache_.path(); }

  bool use_cache = true;
  std::uint32_t compiled = 0, hits = 0;
  std::size_t problems = 0;

 private:
  TemporaryDirectory directory_;
  TemporaryDirectory cache_;
  Files files_;
};

std::vector<fs::path> entries(const std::string& directory, std::string_view ending) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::recursive_directory_iterator(directory)) {
    if (entry.is_regular_file() && entry.path().extension() == ending) found.push_back(entry.path());
  }
  return found;
}

void damage(const fs::path& path) {
  std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
  const char byte = static_cast<char>(file.get() ^ 1);
  file.seekp(0);
  file.put(byte);
}

Files simple() { return {{"a.m", "include x.h"}, {"b.m", "include y.h"}, {"x.h", "X"}, {"y.h", "Y"}}; }

}  // namespace

TEST_CASE("a second scan of a project compiles nothing") {
  Checkout checkout(simple());
  CHECK(checkout.scan() == Stories{"X;", "Y;"});
  CHECK(checkout.compiled == 2);
  CHECK(checkout.scan() == Stories{"X;", "Y;"});
  CHECK(checkout.compiled == 0);
  CHECK(checkout.hits == 2);
}

TEST_CASE("a unit is stale when a file it read has changed, and no other unit is") {
  Checkout checkout(simple());
  checkout.scan();
  SUBCASE("a header") { checkout.files()["x.h"] = "other"; }
  SUBCASE("the file itself") { checkout.files()["a.m"] = "other;"; }
  const auto told = checkout.scan();
  CHECK(checkout.compiled == 1);
  CHECK(told == Stories{"other;", "Y;"});
}

TEST_CASE("a unit is stale when a header that was missing appears, or one that was there leaves") {
  Checkout checkout({{"a.m", "include sub/x.h"}, {"b.m", "search z.h"}});
  CHECK(checkout.scan() == Stories{"(none);", "(none)"});
  checkout.files()["sub/x.h"] = "X";
  CHECK(checkout.scan() == Stories{"X;", "(none)"});
  CHECK(checkout.compiled == 1);
  checkout.files()["deep/down/z.h"] = "Z";
  CHECK(checkout.scan() == Stories{"X;", "Z"});
  CHECK(checkout.compiled == 1);
  checkout.files().erase("sub/x.h");
  CHECK(checkout.scan() == Stories{"(none);", "Z"});
  CHECK(checkout.compiled == 0);  // as it was at first
}

TEST_CASE("a unit is stale when a better header of the same name appears") {
  Checkout checkout({{"app/a.m", "search x.h"}, {"lib/x.h", "far"}});
  CHECK(checkout.scan() == Stories{"far"});
  checkout.files()["app/x.h"] = "near";
  CHECK(checkout.scan() == Stories{"near"});
  CHECK(checkout.compiled == 1);
}

TEST_CASE("a unit is stale when a folder that was looked for appears") {
  Checkout checkout(Files{{"a.m", "include F/X.framework"}});
  checkout.scan();
  checkout.files()["F/X.framework/Headers/X.h"] = "X";
  checkout.scan();
  CHECK(checkout.compiled == 1);
}

TEST_CASE("files that no translation unit looked for change nothing") {
  Checkout checkout(simple());
  checkout.scan();
  checkout.files()["other.h"] = "new";
  checkout.scan();
  CHECK(checkout.compiled == 0);
}

TEST_CASE("several states of a project are remembered") {
  Checkout checkout(simple());
  checkout.scan();
  for (const char* text : {"one", "two", "X"}) {
    checkout.files()["x.h"] = text;
    CHECK(checkout.scan()[0] == std::string(text) + ";");
  }
  CHECK(checkout.compiled == 0);
}

TEST_CASE("another path, SDK, command line or build is another unit") {
  const TemporaryDirectory directory, memory;
  const Input input = make_project(directory, {{"a.m", "A"}, {"b.m", "A"}});
  ProjectFiles files(memory.path(), input);
  auto cache = UnitCache::open(memory.path(), "one");
  REQUIRE(cache);
  Unit unit;
  unit.kind = UnitKind::Source;
  unit.digest = *files.digest("a.m");
  const auto frozen = freeze(unit);
  const CompileCommand command;
  const SourceLookups lookups{.read = {{"a.m", unit.digest}}, .names = {"a.m"}};
  SourceCache source(*cache, files, "sdk");
  source.store("a.m", command, lookups, std::as_bytes(std::span(frozen)));
  CHECK(source.find("a.m", command).has_value());
  CHECK_FALSE(source.find("b.m", command).has_value());
  CHECK_FALSE(source.find("a.m", {.definitions = {"-DX"}}).has_value());
  CHECK_FALSE(source.find("a.m", {.include_folders = {"-DX"}}).has_value());
  CHECK_FALSE(SourceCache(*cache, files, "other").find("a.m", command).has_value());
  auto other = UnitCache::open(memory.path(), "two");
  REQUIRE(other);
  CHECK_FALSE(SourceCache(*other, files, "sdk").find("a.m", command).has_value());
}

TEST_CASE("a unit of a file that changed while it was compiled is not kept") {
  const TemporaryDirectory directory, memory;
  const Input input = make_project(directory, {{"a.m", "A"}, {"a.h", "new"}});
  ProjectFiles files(memory.path(), input);
  auto cache = UnitCache::open(memory.path(), "one");
  REQUIRE(cache);
  Unit unit;
  unit.digest = *files.digest("a.m");
  const auto frozen = freeze(unit);
  SourceCache source(*cache, files, "sdk");
  source.store("a.m", {}, {.read = {{"a.h", sha256(as_byte_span("old"))}, {"a.m", unit.digest}}},
               std::as_bytes(std::span(frozen)));
  CHECK(entries(memory.path(), ".unit").empty());
}

TEST_CASE("the digest of a file that settled is remembered, and of one that changed is not") {
  const TemporaryDirectory directory, memory;
  const Input input = make_project(directory, {{"a.m", "A"}, {"b.m", "B"}});
  std::this_thread::sleep_for(std::chrono::milliseconds(4'500));
  ProjectFiles first(memory.path(), input);
  const auto digest = first.digest("a.m");
  CHECK(digest == sha256(as_byte_span("A")));
  first.save();
  CHECK(entries(memory.path(), ".digests").size() == 1);
  std::ofstream(directory.path() + "/project/a.m") << "C";
  ProjectFiles second(memory.path(), input);
  CHECK(second.digest("a.m") == sha256(as_byte_span("C")));
  CHECK(second.digest("b.m") == sha256(as_byte_span("B")));
  CHECK_FALSE(second.digest("c.m").has_value());
}

TEST_CASE("without use_cache every source file is compiled and nothing is kept") {
  Checkout checkout(simple());
  checkout.use_cache = false;
  checkout.scan();
  checkout.scan();
  CHECK(checkout.compiled == 2);
  CHECK(fs::is_empty(checkout.cache()));
}

TEST_CASE("damaged entries of source files are compiled again and replaced") {
  for (const char* ending : {".unit", ".lookups"}) {
    CAPTURE(ending);
    Checkout checkout(simple());
    checkout.scan();
    for (const fs::path& path : entries(checkout.cache(), ending)) damage(path);
    CHECK(checkout.scan() == Stories{"X;", "Y;"});
    CHECK(checkout.problems == 0);
    checkout.scan();
    CHECK(checkout.compiled == 0);
  }
}

TEST_CASE("source files that failed are tried again") {
  Checkout checkout({{"a.m", "crash"}, {"b.m", "refuse"}, {"c.m", "silent"}});
  checkout.scan();
  CHECK(entries(checkout.cache(), ".unit").empty());
  checkout.scan();
  CHECK(checkout.compiled == 3);
}

}  // namespace candor
