// What happens to children when the parent ends before them.
#include <doctest/doctest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <thread>

#include "worker/support.h"

namespace candor {
namespace {

// The process that reads artifact by artifact in `scanner`'s worker; 0 after a minute of waiting.
int wait_for_grandchild(int scanner) {
  for (int i = 0; i < 1200; ++i) {
    for (const int worker : children_of(scanner)) {
      for (const int child : children_of(worker)) return child;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  return 0;
}

bool ends_within_a_minute(int pid) {
  for (int i = 0; i < 1200; ++i) {
    if (kill(pid, 0) != 0) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  return false;
}

}  // namespace

TEST_CASE("when the parent is interrupted or killed, worker and children end with it") {
  const TemporaryDirectory directory;
  const Input input = make_input(directory, {"loop"});
  for (const int signal : {SIGINT, SIGKILL}) {
    const pid_t scanner = fork();
    REQUIRE(scanner >= 0);
    if (scanner == 0) {
      ::signal(SIGINT, SIG_DFL);
      (void)read_artifacts(input, test_options());
      _exit(0);
    }
    const int child = wait_for_grandchild(scanner);
    const auto workers = children_of(scanner);
    kill(scanner, signal);
    waitpid(scanner, nullptr, 0);
    REQUIRE(child != 0);
    REQUIRE(workers.size() == 1);
    CHECK(ends_within_a_minute(child));
    CHECK(ends_within_a_minute(workers[0]));
  }
}

}  // namespace candor
