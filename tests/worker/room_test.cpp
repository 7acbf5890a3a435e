// The memory that units may take in the parent.
#include "worker/room.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "worker/support.h"

namespace candor {
namespace {

/// The tasks whose units are kept when they arrive in this order; task i has `sizes[i]` bytes.
std::vector<std::uint32_t> kept(const std::vector<std::uint32_t>& order,
                                const std::vector<std::uint64_t>& sizes) {
  UnitRoom room(10);
  std::vector<std::uint32_t> tasks;
  for (const std::uint32_t task : order) {
    tasks.push_back(task);
    for (const std::uint32_t gone : room.add(task, task, sizes[task])) std::erase(tasks, gone);
  }
  std::ranges::sort(tasks);
  return tasks;
}

}  // namespace

TEST_CASE("the first units that fit are kept, in whatever order they arrive") {
  const std::vector<std::uint64_t> sizes{4, 5, 3, 1};
  std::vector<std::uint32_t> order{0, 1, 2, 3};
  do {
    CHECK(kept(order, sizes) == std::vector<std::uint32_t>{0, 1});
  } while (std::ranges::next_permutation(order).found);
}

TEST_CASE("a shared unit counts for the lowest task that wants it") {
  UnitRoom room(10);
  CHECK(room.add(7, 7, 6).empty());
  room.share(1, 7);
  CHECK(room.add(3, 3, 6) == std::vector<std::uint32_t>{3});
  CHECK(room.is_open(2));
  CHECK_FALSE(room.is_open(3));
}

TEST_CASE("artifacts whose units do not fit are problems, the same for any number of jobs") {
  const TemporaryDirectory files;
  const Input input = make_input(files, {"a", "b", "c", "a", "d", "b"});
  WorkerOptions options = test_options();
  const auto all = read_artifacts(input, options);
  REQUIRE(all);
  options.unit_bytes = all->artifacts[0].bytes->span().size() + all->artifacts[1].bytes->span().size();
  for (const int jobs : {1, 2, 4}) {
    options.jobs = jobs;
    const auto scanned = read_artifacts(input, options);
    REQUIRE(scanned);
    std::vector<bool> read;
    for (const ScannedArtifact& one : scanned->artifacts) {
      read.push_back(one.unit.has_value());
      if (!one.unit) CHECK(one.problems.at(0).kind == ErrorKind::LimitReached);
    }
    CHECK(read == std::vector<bool>{true, true, false, true, false, true});
  }
}

}  // namespace candor
