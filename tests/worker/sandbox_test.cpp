// The sandbox says so when it cannot be entered, and nothing is read then.
#include "worker/process/sandbox.h"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/limits.h"

namespace candor {

TEST_CASE("a child whose worker is gone does not enter the sandbox") {
  auto filter = SystemCallFilter::make(/*opens_files=*/false);
  REQUIRE(filter);
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    SandboxLimits limits;
    limits.memory = limits::kGiB;
    limits.seconds = 10;
    limits.file_size = limits::kMiB;
    limits.parent = getpid();  // not the parent
    const Status status = enter_sandbox(limits, *filter);
    _exit(!status && status.error().kind == ErrorKind::SandboxUnavailable ? 0 : 1);
  }
  int ended = 0;
  REQUIRE(waitpid(child, &ended, 0) == child);
  CHECK((WIFEXITED(ended) && WEXITSTATUS(ended) == 0));
}

}  // namespace candor
