#include "worker/process/sandbox.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>

#include "base/limits.h"
#include "worker/file_descriptor.h"
#include "worker/process/landlock.h"

namespace candor {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif
#else
constexpr bool kSanitized = false;
#endif

std::unexpected<Error> refused(const char* what) {
  return fail(ErrorKind::SandboxUnavailable, fmt::format("{} failed: {}", what, std::strerror(errno)));
}

// Address space of this process now, in bytes: most of it belongs to the mapped containers and libraries.
std::uint64_t address_space() {
  std::unique_ptr<FILE, int (*)(FILE*)> file(std::fopen("/proc/self/statm", "re"), &std::fclose);
  unsigned long long pages = 0;
  if (!file || std::fscanf(file.get(), "%llu", &pages) != 1) return 0;
  return pages * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

bool set_limit(__rlimit_resource_t resource, std::uint64_t soft, std::uint64_t hard) {
  rlimit current{};
  if (getrlimit(resource, &current) != 0) return false;
  hard = std::min<std::uint64_t>(hard, current.rlim_max);
  const rlimit wanted{std::min<std::uint64_t>(soft, hard), hard};
  return setrlimit(resource, &wanted) == 0;
}

Status set_limits(const SandboxLimits& limits) {
  if (!set_limit(RLIMIT_CORE, 0, 0)) return refused("RLIMIT_CORE");
  if (!set_limit(RLIMIT_NOFILE, limits.open_files, limits.open_files)) return refused("RLIMIT_NOFILE");
  if (!set_limit(RLIMIT_FSIZE, limits.file_size, limits.file_size)) return refused("RLIMIT_FSIZE");
  const auto seconds = static_cast<std::uint64_t>(limits.seconds);
  if (!set_limit(RLIMIT_CPU, seconds, seconds + 1)) return refused("RLIMIT_CPU");
  if (kSanitized) return {};
  const std::uint64_t memory = address_space() + limits.memory;
  if (!set_limit(RLIMIT_AS, memory, memory)) return refused("RLIMIT_AS");
  return {};
}

// Everything allowed without looking at its arguments: memory, held descriptors, clocks, the end.
constexpr int kAllowed[] = {
    SCMP_SYS(brk),          SCMP_SYS(munmap),        SCMP_SYS(mremap),
    SCMP_SYS(madvise),      SCMP_SYS(read),          SCMP_SYS(pread64),
    SCMP_SYS(readv),        SCMP_SYS(lseek),         SCMP_SYS(fstat),
    SCMP_SYS(close),        SCMP_SYS(ftruncate),     SCMP_SYS(write),
    SCMP_SYS(writev),       SCMP_SYS(pwrite64),      SCMP_SYS(sendmsg),
    SCMP_SYS(recvmsg),      SCMP_SYS(futex),         SCMP_SYS(sched_yield),
    SCMP_SYS(getrandom),    SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday),
    SCMP_SYS(time),         SCMP_SYS(getpid),        SCMP_SYS(gettid),
    SCMP_SYS(getppid),      SCMP_SYS(rt_sigaction),  SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack),   SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),         SCMP_SYS(exit_group),
};

// UndefinedBehaviorSanitizer asks the kernel, through a pipe, whether memory is mapped.
constexpr int kAllowedSanitizers[] = {SCMP_SYS(pipe), SCMP_SYS(pipe2)};

struct Condition {
  int call;
  scmp_arg_cmp argument;
};

// Stands in the filter for the id of the process it will confine; no process can have it.
constexpr std::uint32_t kThisProcess = 0x7ca9d0f1;

int add_rules(scmp_filter_ctx filter, bool opens_files) {
  const Condition conditions[] = {
      // No new code.
      {SCMP_SYS(mmap), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)},
      {SCMP_SYS(mprotect), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)},
      // abort() must end the process by SIGABRT, but nobody else's.
      {SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, kThisProcess)},
      // fstat() of glibc.
      {SCMP_SYS(newfstatat), SCMP_A3(SCMP_CMP_MASKED_EQ, AT_EMPTY_PATH, AT_EMPTY_PATH)},
      {SCMP_SYS(fcntl), SCMP_A1(SCMP_CMP_EQ, F_ADD_SEALS)},
      {SCMP_SYS(fcntl), SCMP_A1(SCMP_CMP_EQ, F_GETFL)},
      // getrlimit(), which sanitizers call to learn the stack's size.
      {SCMP_SYS(prlimit64), SCMP_A2(SCMP_CMP_EQ, 0)},
  };
  for (const int call : kAllowed) {
    if (const int status = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0); status != 0) return status;
  }
  for (const int call : kAllowedSanitizers) {
    if (!kSanitized) break;
    if (const int status = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0); status != 0) return status;
  }
  if (opens_files) {
    const int status = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat2), 0);
    if (status != 0) return status;
  }
  for (const Condition& condition : conditions) {
    const int status = seccomp_rule_add(filter, SCMP_ACT_ALLOW, condition.call, 1, condition.argument);
    if (status != 0) return status;
  }
  return 0;
}

}  // namespace

Result<SystemCallFilter> SystemCallFilter::make(bool opens_files) {
  const std::unique_ptr<void, void (*)(void*)> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)), &seccomp_release);
  const FileDescriptor file(memfd_create("candor-filter", MFD_CLOEXEC));
  if (!filter || !file) return refused("making the system call filter");
  int status = add_rules(filter.get(), opens_files);
  if (status == 0) status = seccomp_export_bpf(filter.get(), file.get());
  errno = -status;
  if (status != 0) return refused("compiling the system call filter");
  SystemCallFilter result;
  const off_t size = lseek(file.get(), 0, SEEK_END);
  result.program_.resize(static_cast<std::size_t>(size) / sizeof(sock_filter));
  if (pread(file.get(), result.program_.data(), static_cast<std::size_t>(size), 0) != size) {
    return refused("reading the system call filter");
  }
  return result;
}

Status SystemCallFilter::load() {
  for (sock_filter& instruction : program_) {
    if (BPF_CLASS(instruction.code) == BPF_JMP && instruction.k == kThisProcess) {
      instruction.k = static_cast<std::uint32_t>(getpid());
    }
  }
  const sock_fprog program{static_cast<unsigned short>(program_.size()), program_.data()};
  if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0) return {};
  return refused("loading the system call filter");
}

bool caps_memory() { return !kSanitized; }

std::uint64_t child_memory(std::uint64_t size) {
  const std::uint64_t room = limits::kChildMemoryMax - limits::kChildMemoryBase;
  if (size > room / limits::kChildMemoryPerByte) return limits::kChildMemoryMax;
  return limits::kChildMemoryBase + size * limits::kChildMemoryPerByte;
}

Status enter_sandbox(const SandboxLimits& limits, SystemCallFilter& filter) {
  // A write past the file size limit shall fail, not end the process.
  std::signal(SIGXFSZ, SIG_IGN);
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return refused("PR_SET_PDEATHSIG");
  if (getppid() != limits.parent) return fail(ErrorKind::SandboxUnavailable, "the worker is gone");
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return refused("PR_SET_NO_NEW_PRIVS");
  if (prctl(PR_SET_DUMPABLE, 0) != 0) return refused("PR_SET_DUMPABLE");
  CANDOR_TRY_STATUS(set_limits(limits));
  if (limits.file_fence >= 0 && !enter_file_fence(limits.file_fence)) return refused("Landlock");
  return filter.load();
}

}  // namespace candor
