// Source files: what their processes may read, and what happens to those that misbehave.
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "worker/process/landlock.h"
#include "worker/support.h"

namespace candor {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kMemoryIsCapped = false;
#else
constexpr bool kMemoryIsCapped = true;
#endif

using Stories = std::vector<std::string>;

Stories run(const std::map<std::string, std::string>& files, int jobs = 2) {
  const TemporaryDirectory directory;
  const Input input = make_project(directory, files);
  return stories(read_artifacts(input, project_options(directory, jobs)));
}

}  // namespace

TEST_CASE("every source file becomes a unit of its own, with what it includes") {
  const std::map<std::string, std::string> files = {
      {"a.m", "include a.h sub/b.h absent.h"}, {"a.h", "A"}, {"sub/b.h", "B"}, {"sub/c.m", "search b.h"}};
  for (const int jobs : {1, 3}) CHECK(run(files, jobs) == Stories{"A;B;(none);", "B"});
}

TEST_CASE("equal source files at different paths are different translation units") {
  const TemporaryDirectory directory;
  const Input input = make_project(
      directory,
      {{"one/a.m", "search b.h"}, {"one/b.h", "first"}, {"two/a.m", "search b.h"}, {"two/b.h", "second"}});
  const auto scanned = read_artifacts(input, project_options(directory));
  CHECK(stories(scanned) == Stories{"first", "second"});
  REQUIRE(scanned);
  CHECK(scanned->accounting.children == 2);
}

TEST_CASE("a source file that two bundles have is compiled once") {
  const TemporaryDirectory directory;
  Input input = make_project(directory, {{"a.m", "A"}, {"b.m", "B"}});
  input.bundles.push_back(input.bundles[0]);
  const auto scanned = read_artifacts(input, project_options(directory));
  CHECK(stories(scanned) == Stories{"A", "B", "A", "B"});
  REQUIRE(scanned);
  CHECK(scanned->accounting.children == 2);
  CHECK(scanned->accounting.duplicates == 2);
}

TEST_CASE("the language of a source file is told by its name") {
  CHECK(run({{"a.m", "languages"}, {"b.mm", "languages"}}) == Stories{"1", "3"});
}

TEST_CASE("a source file that crashes, is refused or hogs memory costs only itself") {
  std::map<std::string, std::string> files = {
      {"a.m", "A"}, {"b.m", "crash"}, {"c.m", "refuse"}, {"d.m", "silent"}, {"e.m", "E"}};
  Stories expected = {"A", "WorkerCrashed: the process reading it ended with SIGSEGV", "LimitReached: enough",
                      "Internal: the front end does not say what it read", "E"};
  if (kMemoryIsCapped) {
    files["f.m"] = "hog";
    expected.push_back("OutOfMemory: reading needed more memory than the limit");
  }
  CHECK(run(files) == expected);
}

TEST_CASE("a source file that takes too long is given up") {
  const TemporaryDirectory directory;
  const Input input = make_project(directory, {{"a.m", "loop"}, {"b.m", "B"}});
  WorkerOptions options = project_options(directory);
  options.seconds = 3;
  CHECK(stories(read_artifacts(input, options)) == Stories{"OutOfTime: reading took longer than 3 s", "B"});
}

TEST_CASE("the process of a source file reads below the project and the SDK, and nothing else") {
  if (!make_file_fence({})) {
    MESSAGE("skipped: this kernel has no Landlock");
    return;
  }
  const TemporaryDirectory directory;
  const Input input = make_project(directory, {{"a.m", "reach out"}});
  std::ofstream(directory.path() + "/outside.h") << "secret";
  std::filesystem::create_symlink("../outside.h", directory.path() + "/project/link.h");
  CHECK(stories(read_artifacts(input, project_options(directory))) == Stories{"sdk"});
  CHECK_FALSE(std::filesystem::exists(directory.path() + "/project/new.h"));
}

TEST_CASE("a source file that left since it was listed is a problem of its own") {
  const TemporaryDirectory directory;
  const Input input = make_project(directory, {{"a.m", "A"}, {"b.m", "B"}});
  std::filesystem::remove(directory.path() + "/project/a.m");
  CHECK(stories(read_artifacts(input, project_options(directory))) ==
        Stories{"CannotRead: it is not there", "B"});
}

TEST_CASE("source without the SDK's headers is an error that names their place") {
  const TemporaryDirectory directory;
  const Input input = make_project(directory, {{"a.m", "A"}});
  WorkerOptions options = project_options(directory);
  options.sdk_folder = directory.path() + "/nowhere";
  const auto scanned = read_artifacts(input, options);
  REQUIRE_FALSE(scanned);
  CHECK(scanned.error().kind == ErrorKind::CannotRead);
  CHECK(scanned.error().where.starts_with(options.sdk_folder));
}

TEST_CASE("a project that leaves nothing open behind it") {
  const int before = count_open_files();
  run({{"a.m", "A"}, {"b.m", "crash"}});
  CHECK(count_open_files() == before);
  CHECK(children_of(getpid()).empty());
}

}  // namespace candor
