// candor-worker-test: the shipped worker with a front end that does what the artifact's text says.

#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <string>

#include "base/limits.h"
#include "unit/unit.h"
#include "worker/process/loop.h"

namespace candor {
namespace {

std::vector<std::uint8_t> unit_saying(std::string_view text, const Sha256& digest) {
  Unit unit;
  unit.digest = digest;
  unit.resources.push_back(unit.intern(text));
  return freeze(unit);
}

// Tries what an attacker would want, and tells which attempts did not fail with EPERM.
std::string escape() {
  std::string done;
  const auto attempt = [&](const char* what, long result) {
    if (result != -1 || errno != EPERM) done += std::string(done.empty() ? "" : " ") + what;
    errno = 0;
  };
  char* const arguments[] = {const_cast<char*>("true"), nullptr};
  attempt("open", open("/etc/passwd", O_RDONLY));
  attempt("create", open("/tmp/candor-escaped", O_WRONLY | O_CREAT, 0600));
  attempt("unlink", unlink("/tmp/candor-escaped"));
  attempt("socket", socket(AF_INET, SOCK_STREAM, 0));
  attempt("execve", execve("/bin/true", arguments, nullptr));
  attempt("fork", fork());
  attempt("ptrace", ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr));
  attempt("kill", kill(getppid(), 0));
  attempt("memfd", memfd_create("more", 0));
  attempt("namespace", unshare(CLONE_NEWUSER));
  void* code = mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  attempt("code", code == MAP_FAILED ? -1 : 0);
  return done.empty() ? "confined" : done;
}

[[noreturn]] void crash() {
  std::signal(SIGSEGV, SIG_DFL);
  std::raise(SIGSEGV);
  std::abort();
}

std::string hog_until_new_fails() {
  std::vector<std::string> all;
  while (true) all.emplace_back(16 * limits::kMiB, 'x');
}

// As C libraries do: no test of what malloc gives.
std::string hog_until_null_is_written() {
  while (true) {
    char* block = static_cast<char*>(std::malloc(16 * limits::kMiB));
    std::memset(block, 1, 16 * limits::kMiB);
  }
}

Result<std::vector<std::uint8_t>> obey(ArtifactKind, ByteSpan bytes, const Sha256& digest) {
  const std::string_view command = as_text(bytes);
  if (command == "escape") return unit_saying(escape(), digest);
  if (command == "crash") crash();
  if (command == "abort") std::abort();
  if (command == "exit") _exit(7);
  if (command == "throw") throw std::runtime_error("no luck");
  if (command == "refuse") return fail(ErrorKind::BadPropertyList, "byte 3 is \xff", "offset 3");
  if (command == "hog") return unit_saying(hog_until_new_fails(), digest);
  if (command == "hog-c") return unit_saying(hog_until_null_is_written(), digest);
  if (command == "huge") return std::vector<std::uint8_t>(limits::kMaxUnitSize + 1);
  if (command == "garbage") return std::vector<std::uint8_t>(1000, 0x5a);
  if (command == "impostor") return unit_saying("of something else", Sha256{1, 2, 3});
  if (command == "loop") {
    while (true) sched_yield();
  }
  return unit_saying(command, digest);
}

}  // namespace
}  // namespace candor

int main() { return candor::run_worker(&candor::obey); }
