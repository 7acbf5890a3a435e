// Scans of files that did not change since the last one.
#include "worker/digest_index.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <thread>

#include "worker/support.h"

namespace candor {
namespace {

using Stories = std::vector<std::string>;

void let_files_settle() { std::this_thread::sleep_for(std::chrono::milliseconds(4'500)); }

}  // namespace

TEST_CASE("unchanged files are not read again and changed ones are") {
  const TemporaryDirectory files;
  const TemporaryDirectory cache;
  const Input input = make_input(files, {"a", "b", "a", "crash"});
  WorkerOptions options = test_options();
  options.use_cache = true;
  options.cache_directory = cache.path();
  let_files_settle();

  const auto cold = read_artifacts(input, options);
  const auto warm = read_artifacts(input, options);
  REQUIRE(cold);
  REQUIRE(warm);
  CHECK(cold->accounting.children == 4);
  CHECK(warm->accounting.children == 1);  // what crashed is tried again
  CHECK(warm->accounting.cache_hits == 2);
  CHECK(warm->accounting.duplicates == 1);
  CHECK(stories(warm) == stories(cold));

  std::ofstream(files.path() + "/1") << "c";
  const auto changed = read_artifacts(input, options);
  REQUIRE(changed);
  CHECK(changed->accounting.children == 2);
  CHECK(stories(changed)[1] == "c");
}

TEST_CASE("a digest is kept for the place it was found at, in files that have settled") {
  const TemporaryDirectory files;
  const TemporaryDirectory cache;
  const Input input = make_input(files, {"a", "b"});
  const ContentRef place{.container = 0, .entry = 5, .offset = 6, .size = 7};
  {
    DigestIndex young(cache.path(), input);
    young.add(place, Sha256{1});
    CHECK_FALSE(young.find(place).has_value());
  }
  let_files_settle();
  DigestIndex index(cache.path(), input);
  index.add(place, Sha256{1});
  index.save();

  const DigestIndex again(cache.path(), input);
  CHECK(again.find(place) == Sha256{1});
  CHECK_FALSE(again.find({.container = 1, .entry = 5, .offset = 6, .size = 7}).has_value());
  CHECK_FALSE(again.find({.container = 0, .entry = 4, .offset = 6, .size = 7}).has_value());
  CHECK_FALSE(again.find({.container = 0, .entry = 5, .offset = 6, .size = 8}).has_value());
}

TEST_CASE("files in memory have no digest that lasts") {
  const TemporaryDirectory files;
  const TemporaryDirectory cache;
  Input input = make_input(files, {"a"});
  const int memory = memfd_create("inner.ipa", MFD_CLOEXEC);
  REQUIRE(memory >= 0);
  close(input.containers[0].fd);
  input.containers[0].fd = memory;
  let_files_settle();
  DigestIndex index(cache.path(), input);
  index.add({}, Sha256{1});
  CHECK_FALSE(index.find({}).has_value());
}

}  // namespace candor
