// Artifacts that behave and artifacts that do not: what the parent makes of each.
#include "worker/scan.h"

#include <doctest/doctest.h>
#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <thread>

#include "worker/support.h"

namespace candor {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kMemoryIsCapped = false;
#else
constexpr bool kMemoryIsCapped = true;
#endif

using Stories = std::vector<std::string>;

Stories run(const Stories& texts, int jobs = 2) {
  const TemporaryDirectory directory;
  const Input input = make_input(directory, texts);
  return stories(read_artifacts(input, test_options(jobs)));
}

}  // namespace

TEST_CASE("every artifact gets its own unit, in the order of the input") {
  Stories texts;
  for (int i = 0; i < 40; ++i) texts.push_back("text " + std::to_string(i));
  CHECK(run(texts, 1) == texts);
  CHECK(run(texts, 2) == texts);
  CHECK(run(texts, 7) == texts);
}

TEST_CASE("an input without artifacts needs no worker") {
  WorkerOptions options = test_options();
  options.worker_path = "/nonexistent";
  const auto scanned = read_artifacts(Input{}, options);
  REQUIRE(scanned);
  CHECK(scanned->artifacts.empty());
}

TEST_CASE("a worker that cannot be started is an error that names it") {
  const TemporaryDirectory directory;
  const Input input = make_input(directory, {"a"});
  for (const char* path : {"/nonexistent/candor-worker", "/bin/true"}) {
    WorkerOptions options = test_options();
    options.worker_path = path;
    const auto scanned = read_artifacts(input, options);
    REQUIRE_FALSE(scanned);
    CHECK(scanned.error().kind == ErrorKind::WorkerUnavailable);
    CHECK(scanned.error().where == path);
  }
}

TEST_CASE("a crash costs one artifact its unit") {
  CHECK(run({"a", "crash", "b", "abort", "exit", "c"}) ==
        Stories{"a", "WorkerCrashed: the process reading it ended with SIGSEGV", "b",
                "WorkerCrashed: the process reading it ended with SIGABRT",
                "WorkerCrashed: the process reading it ended with status 7", "c"});
}

TEST_CASE("an error of the front end becomes a problem in valid UTF-8") {
  CHECK(run({"refuse", "throw"}) ==
        Stories{"BadPropertyList: byte 3 is \xef\xbf\xbd", "Internal: the front end threw: no luck"});
}

TEST_CASE("an artifact that takes too long is given up") {
  const TemporaryDirectory directory;
  const Input input = make_input(directory, {"a", "loop", "b"});
  WorkerOptions options = test_options();
  options.seconds = 3;
  CHECK(stories(read_artifacts(input, options)) ==
        Stories{"a", "OutOfTime: reading took longer than 3 s", "b"});
}

TEST_CASE("an artifact that takes too much memory is given up") {
  if (!kMemoryIsCapped) {
    MESSAGE("skipped: sanitizers need the address space");
    return;
  }
  const std::string problem = "OutOfMemory: reading needed more memory than the limit";
  CHECK(run({"a", "hog", "hog-c", "b"}, 1) == Stories{"a", problem, problem, "b"});
}

TEST_CASE("a child can open no file, reach no network and start no process") {
  CHECK(run({"escape"}) == Stories{"confined"});
}

TEST_CASE("a unit past the size limit, one that is no unit and one of other content are refused") {
  const auto told = run({"huge", "garbage", "impostor", "a"}, 1);
  REQUIRE(told.size() == 4);
  if (kMemoryIsCapped) {
    CHECK(told[0] == "OutOfMemory: reading needed more memory than the limit");
  } else {
    CHECK(told[0] == "LimitReached: the unit would have more than 536870912 bytes");
  }
  CHECK(told[1].starts_with("BadUnit: "));
  CHECK(told[2] == "BadUnit: the unit is of other content");
  CHECK(told[3] == "a");
}

TEST_CASE("content shorter than its listing is a problem of that artifact") {
  const TemporaryDirectory directory;
  Input input = make_input(directory, {"a", "b"});
  input.bundles[0].artifacts[0].content.size = 1000;
  const auto told = stories(read_artifacts(input, test_options()));
  REQUIRE(told.size() == 2);
  CHECK(told[0].starts_with("Truncated: "));
  CHECK(told[1] == "b");
}

TEST_CASE("equal artifacts are read once, and of another kind again") {
  const TemporaryDirectory directory;
  Input input = make_input(directory, {"a", "a", "crash", "a", "crash"});
  input.bundles[0].artifacts[3].kind = ArtifactKind::InfoPlist;
  const auto scanned = read_artifacts(input, test_options());
  const std::string crashed = "WorkerCrashed: the process reading it ended with SIGSEGV";
  CHECK(stories(scanned) == Stories{"a", "a", crashed, "a", crashed});
  REQUIRE(scanned);
  CHECK(scanned->accounting.duplicates == 2);
  CHECK(scanned->artifacts[0].bytes == scanned->artifacts[1].bytes);
  CHECK(scanned->artifacts[0].bytes != scanned->artifacts[3].bytes);
}

TEST_CASE("a worker that dies is replaced and its artifacts are read again") {
  const TemporaryDirectory directory;
  Stories texts;
  for (int i = 0; i < 10; ++i) texts.push_back("text " + std::to_string(i));
  const Input input = make_input(directory, texts);
  const auto kill_worker_once = [](std::size_t done, std::size_t) {
    if (done != 3) return;
    for (const int worker : children_of(getpid())) kill(worker, SIGKILL);
  };
  const auto scanned = read_artifacts(input, test_options(), kill_worker_once);
  CHECK(stories(scanned) == texts);
  REQUIRE(scanned);
  CHECK(scanned->accounting.worker_restarts == 1);
}

TEST_CASE("an artifact whose reading ends the worker twice is given up") {
  const TemporaryDirectory directory;
  const Input input = make_input(directory, {"loop", "a"});
  std::atomic<bool> done = false;
  // Kills each worker as soon as it has a child.
  std::thread killer([&] {
    while (!done) {
      for (const int worker : children_of(getpid())) {
        if (!children_of(worker).empty()) kill(worker, SIGKILL);
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  });
  const auto stop = [&](std::size_t, std::size_t) { done = true; };
  const auto told = stories(read_artifacts(input, test_options(1), stop));
  done = true;
  killer.join();
  CHECK(told == Stories{"WorkerCrashed: the worker ended with SIGKILL", "a"});
}

TEST_CASE("neither descriptors nor processes are left behind") {
  const int before = count_open_files();
  run({"a", "crash", "refuse", "garbage", "a"});
  CHECK(count_open_files() == before);
  CHECK(children_of(getpid()).empty());
}

TEST_CASE("progress counts every artifact once") {
  const TemporaryDirectory directory;
  const Input input = make_input(directory, {"a", "a", "crash", "b"});
  std::vector<std::size_t> counts;
  const auto count = [&](std::size_t done, std::size_t total) {
    CHECK(total == 4);
    counts.push_back(done);
  };
  REQUIRE(read_artifacts(input, test_options(), count));
  CHECK(counts == std::vector<std::size_t>{1, 2, 3, 4});
}

}  // namespace candor
