#include "binary/support_child.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace candor {
namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool kLimitMemory = false;  // the sanitizer reserves terabytes
#else
constexpr bool kLimitMemory = true;
#endif

[[noreturn]] void run_child(const std::function<void()>& work, unsigned seconds, std::size_t memory) {
  // The test framework's handlers would report a crash as a failure of this copy of the test.
  for (const int number : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTERM, SIGALRM})
    signal(number, SIG_DFL);
  const rlimit space{memory, memory};
  if (kLimitMemory) setrlimit(RLIMIT_AS, &space);
  const rlimit no_core{0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  alarm(seconds);
  try {
    work();
  } catch (...) {
    _exit(2);
  }
  _exit(0);
}

}  // namespace

std::string run_in_child(const std::function<void()>& work, unsigned seconds, std::size_t memory) {
  const pid_t child = fork();
  if (child == 0) run_child(work, seconds, memory);
  if (child < 0) return "cannot fork";
  int status = 0;
  if (waitpid(child, &status, 0) != child) return "cannot wait";
  if (WIFSIGNALED(status)) {
    return WTERMSIG(status) == SIGALRM ? "out of time" : "signal " + std::to_string(WTERMSIG(status));
  }
  return WEXITSTATUS(status) == 0 ? "" : "an exception escaped";
}

}  // namespace candor
