// candor-worker-test: the shipped worker with front ends that do what an artifact's text says.

#include <fcntl.h>
#include <linux/openat2.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <map>
#include <optional>
#include <sstream>
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

Result<std::vector<std::uint8_t>> obey(ArtifactKind, ByteSpan bytes, const Sha256& digest,
                                       const FrontEndOptions& options) {
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
  if (command == "platform") {
    const UnitView* platform = options.platform;
    return unit_saying(platform == nullptr ? "none" : platform->string(platform->resources[0]), digest);
  }
  if (command == "asked") return unit_saying(std::string(options.asked), digest);
  if (command == "loop") {
    while (true) sched_yield();
  }
  return unit_saying(command, digest);
}

// Opens a file as the front end of source does; nothing when it is not there or outside.
std::optional<std::string> read_below(int directory, const std::string& path, std::uint64_t resolve) {
  open_how how{};
  how.flags = O_RDONLY | O_CLOEXEC;
  how.resolve = resolve;
  const FileDescriptor file(
      static_cast<int>(syscall(SYS_openat2, directory, path.c_str(), &how, sizeof how)));
  if (!file) return std::nullopt;
  std::string content(4096, '\0');
  const ssize_t count = read(file.get(), content.data(), content.size());
  if (count < 0) return std::nullopt;
  content.resize(static_cast<std::size_t>(count));
  return content;
}

// What a front end that was taken over could try, and what of it worked.
std::string reach_out(const SourceTask& task) {
  std::string done;
  const auto attempt = [&](const char* what, bool worked) {
    if (worked) done += std::string(done.empty() ? "" : " ") + what;
  };
  attempt("absolute", read_below(task.project_root, "/etc/passwd", 0).has_value());
  attempt("relative", read_below(AT_FDCWD, "/etc/passwd", 0).has_value());
  attempt("climb", read_below(task.project_root, "../outside.h", 0).has_value());
  attempt("link", read_below(task.project_root, "link.h", 0).has_value());
  attempt("proc", read_below(AT_FDCWD, "/proc/self/maps", 0).has_value());
  open_how how{};
  how.flags = O_RDWR;
  attempt("write", syscall(SYS_openat2, task.project_root, "a.m", &how, sizeof how) >= 0);
  how.flags = O_WRONLY | O_CREAT;
  how.mode = 0600;
  attempt("create", syscall(SYS_openat2, task.project_root, "new.h", &how, sizeof how) >= 0);
  how = {};
  how.flags = O_RDONLY | O_DIRECTORY;
  attempt("list", syscall(SYS_openat2, task.project_root, ".", &how, sizeof how) >= 0);
  attempt("sdk", read_below(task.sdk_root, "sdk.h", 0) == "the SDK");
  const std::string others = escape();
  return others == "confined" ? done : done + " " + others;
}

class Looker {
 public:
  explicit Looker(const SourceTask& task) : task_(task) {}

  std::string read(const std::string& path) {
    const auto content =
        task_.project->contains(path) ? read_below(task_.project_root, path, RESOLVE_BENEATH) : std::nullopt;
    FileLookup& lookup = looked_[path];
    lookup.path = path;
    if (content) lookup.digest = sha256(as_byte_span(*content));
    return content.value_or("(none)");
  }
  std::vector<FileLookup> take() const {
    std::vector<FileLookup> lookups;
    for (const auto& [path, lookup] : looked_) lookups.push_back(lookup);
    return lookups;
  }

 private:
  const SourceTask& task_;
  std::map<std::string, FileLookup> looked_;
};

// "include a.h b.h": the texts of these files; other texts are commands, or their own unit.
Result<CompiledSource> obey_source(const SourceTask& task) {
  Looker looker(task);
  const std::string text = looker.read(task.path);
  std::string said = text;
  if (text == "(none)") return fail(ErrorKind::CannotRead, "it is not there");
  if (text == "crash") crash();
  if (text == "refuse") return fail(ErrorKind::LimitReached, "enough");
  if (text == "hog") said = hog_until_new_fails();
  if (text == "reach out") said = reach_out(task);
  if (text == "languages") said = std::to_string(static_cast<int>(task.command.language));
  if (text == "loop") {
    while (true) sched_yield();
  }
  if (text.starts_with("include ")) {
    std::istringstream names(text.substr(8));
    said.clear();
    for (std::string name; names >> name;) said += looker.read(name) + ";";
  }
  if (text.starts_with("search ")) {
    const std::string* found = task.project->find_header(text.substr(7), task.path);
    said = looker.read(found ? *found : text.substr(7));
  }
  CompiledSource result;
  result.unit.kind = UnitKind::Source;
  result.unit.resources.push_back(result.unit.intern(said));
  result.lookups = looker.take();
  if (text == "silent") result.lookups.clear();
  return result;
}

}  // namespace
}  // namespace candor

int main() { return candor::run_worker({.read = &candor::obey, .compile = &candor::obey_source}); }
