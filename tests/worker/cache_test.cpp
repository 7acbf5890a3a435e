// The unit cache: what it keeps, what it refuses, and that it changes no result.
#include "worker/cache.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <chrono>
#include <filesystem>
#include <fstream>

#include "worker/build_id.h"
#include "worker/cache_file.h"
#include "worker/support.h"

namespace candor {
namespace {

namespace fs = std::filesystem;
using Stories = std::vector<std::string>;

std::vector<fs::path> files_below(const std::string& directory) {
  std::vector<fs::path> files;
  if (!fs::exists(directory)) return files;
  for (const auto& entry : fs::recursive_directory_iterator(directory)) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  return files;
}

WorkerOptions cached_options(const TemporaryDirectory& cache) {
  WorkerOptions options = test_options();
  options.use_cache = true;
  options.cache_directory = cache.path();
  return options;
}

std::uint32_t hits(const Input& input, const TemporaryDirectory& cache) {
  const auto scanned = read_artifacts(input, cached_options(cache));
  REQUIRE(scanned);
  return scanned->accounting.cache_hits;
}

void change_byte(const fs::path& path, std::streamoff at) {
  std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
  file.seekg(at);
  const char byte = static_cast<char>(file.get() ^ 1);
  file.seekp(at);
  file.put(byte);
}

}  // namespace

TEST_CASE("a second scan takes units from the cache and nothing else differs") {
  const TemporaryDirectory files;
  const TemporaryDirectory cache;
  const Input input = make_input(files, {"a", "b", "crash", "a", "refuse"});
  const auto cold = read_artifacts(input, cached_options(cache));
  const auto warm = read_artifacts(input, cached_options(cache));
  REQUIRE(cold);
  REQUIRE(warm);
  CHECK(cold->accounting.cache_hits == 0);
  CHECK(warm->accounting.cache_hits == 2);
  CHECK(stories(cold) == stories(warm));
  CHECK(warm->problems.empty());
  for (std::size_t i = 0; i < 5; ++i) {
    if (!cold->artifacts[i].bytes) continue;
    CHECK(as_text(cold->artifacts[i].bytes->span()) == as_text(warm->artifacts[i].bytes->span()));
  }
}

TEST_CASE("only units are kept: no crash, no refusal, no lie, no temporary file") {
  const TemporaryDirectory files;
  const TemporaryDirectory cache;
  const Input input = make_input(files, {"crash", "a", "refuse", "garbage", "impostor"});
  REQUIRE(read_artifacts(input, cached_options(cache)));
  const auto kept = files_below(cache.path());
  REQUIRE(kept.size() == 1);
  CHECK(kept[0].extension() == ".unit");
}

TEST_CASE("without use_cache nothing is read from it or written to it") {
  const TemporaryDirectory files;
  const TemporaryDirectory cache;
  const Input input = make_input(files, {"a"});
  WorkerOptions options = cached_options(cache);
  options.use_cache = false;
  REQUIRE(read_artifacts(input, options));
  CHECK(files_below(cache.path()).empty());
}

TEST_CASE("an entry with any byte changed is read again and replaced") {
  const TemporaryDirectory files;
  const TemporaryDirectory cache;
  const Input input = make_input(files, {"a"});
  CHECK(hits(input, cache) == 0);
  const auto kept = files_below(cache.path());
  REQUIRE(kept.size() == 1);
  const auto size = static_cast<std::streamoff>(fs::file_size(kept[0]));
  for (std::streamoff at = 0; at < size; at += size / 7) {
    change_byte(kept[0], at);
    const auto scanned = read_artifacts(input, cached_options(cache));
    REQUIRE(scanned);
    CHECK(stories(scanned) == Stories{"a"});
    CHECK(scanned->accounting.cache_hits == 0);
  }
  fs::resize_file(kept[0], 10);
  CHECK(hits(input, cache) == 0);
  CHECK(hits(input, cache) == 1);
}

TEST_CASE("a cache that cannot be used is one problem beside the same results") {
  const TemporaryDirectory files;
  const TemporaryDirectory cache;
  std::ofstream(cache.path() + "/file") << "in the way";
  const Input input = make_input(files, {"a", "b"});
  WorkerOptions options = cached_options(cache);
  SUBCASE("its directory cannot be made") { options.cache_directory = cache.path() + "/file/cache"; }
  SUBCASE("its entries cannot be written") {
    fs::create_directory(cache.path() + "/units");
    constexpr char kDigits[] = "0123456789abcdef";
    for (int i = 0; i < 256; ++i) {
      std::ofstream(cache.path() + "/units/" + kDigits[i / 16] + kDigits[i % 16]) << "in the way";
    }
  }
  const auto scanned = read_artifacts(input, options);
  REQUIRE(scanned);
  CHECK(stories(scanned) == Stories{"a", "b"});
  REQUIRE(scanned->problems.size() == 1);
  CHECK(scanned->problems[0].kind == ErrorKind::CacheUnusable);
}

TEST_CASE("an entry that others may write to, or that is a pipe, is not read") {
  const TemporaryDirectory files;
  const TemporaryDirectory cache;
  const Input input = make_input(files, {"a"});
  CHECK(hits(input, cache) == 0);
  CHECK(hits(input, cache) == 1);
  std::vector<fs::path> units = files_below(cache.path() + "/units");
  SUBCASE("writable for others") {
    for (const fs::path& path : units) fs::permissions(path, fs::perms::others_write, fs::perm_options::add);
  }
  SUBCASE("a pipe") {
    for (const fs::path& path : units) {
      fs::remove(path);
      REQUIRE(mkfifo(path.c_str(), 0600) == 0);
    }
  }
  CHECK(hits(input, cache) == 0);
}

TEST_CASE("units of another build or another kind are not found") {
  const TemporaryDirectory directory;
  auto cache = UnitCache::open(directory.path(), "one");
  auto other = UnitCache::open(directory.path(), "two");
  REQUIRE(cache);
  REQUIRE(other);
  const Unit unit;
  const auto frozen = freeze(unit);
  cache->store(unit.digest, ArtifactKind::MachO, std::as_bytes(std::span(frozen)));
  CHECK(cache->find(unit.digest, ArtifactKind::MachO).has_value());
  CHECK_FALSE(cache->find(unit.digest, ArtifactKind::Elf).has_value());
  CHECK_FALSE(other->find(unit.digest, ArtifactKind::MachO).has_value());
  CHECK_FALSE(cache->problem().has_value());
}

TEST_CASE("the entries that were not used for longest go first") {
  const TemporaryDirectory directory;
  const std::string content(1000, 'x');
  for (const char* name : {"old", "used", "new"}) {
    REQUIRE(write_cache_file(directory.path() + "/" + name, name, as_byte_span(content)));
  }
  const auto now = fs::file_time_type::clock::now();
  fs::last_write_time(directory.path() + "/old", now - std::chrono::hours(2));
  fs::last_write_time(directory.path() + "/used", now - std::chrono::hours(3));
  REQUIRE(read_cache_file(directory.path() + "/used", "used"));
  trim_cache_directory(directory.path(), 2500);
  CHECK_FALSE(fs::exists(directory.path() + "/old"));
  CHECK(fs::exists(directory.path() + "/used"));
  CHECK(fs::exists(directory.path() + "/new"));
}

TEST_CASE("what an interrupted writer left is removed after an hour") {
  const TemporaryDirectory directory;
  const std::string stale = directory.path() + "/.tmp-1";
  const std::string fresh = directory.path() + "/.tmp-2";
  std::ofstream(stale) << "half";
  std::ofstream(fresh) << "half";
  fs::last_write_time(stale, fs::file_time_type::clock::now() - std::chrono::hours(2));
  trim_cache_directory(directory.path(), 1000);
  CHECK_FALSE(fs::exists(stale));
  CHECK(fs::exists(fresh));
}

TEST_CASE("the build id of a program is the linker's, of any other file its digest") {
  const auto program = read_build_id(test_options().worker_path);
  REQUIRE(program);
  CHECK(program->size() == 40);
  const TemporaryDirectory directory;
  std::ofstream(directory.path() + "/script") << "#!/bin/sh\n";
  const auto script = read_build_id(directory.path() + "/script");
  REQUIRE(script);
  CHECK(script->size() == 64);
  CHECK_FALSE(read_build_id(directory.path() + "/absent"));
}

}  // namespace candor
