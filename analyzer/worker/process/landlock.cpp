#include "worker/process/landlock.h"

#include <linux/landlock.h>
#include <sys/syscall.h>

#include <cstdint>

namespace candor {
namespace {

// <linux/landlock.h> of the build may know less than the kernel, and the kernel less than it: rights by the
// version that brought them. Without devices' ioctl (version 5), which a child's system calls do not include.
constexpr std::uint64_t kRightsOfVersion1 = (std::uint64_t{1} << 13) - 1;
constexpr std::uint64_t kRefer = std::uint64_t{1} << 13;     // version 2
constexpr std::uint64_t kTruncate = std::uint64_t{1} << 14;  // version 3

std::uint64_t known_rights() {
  const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return 0;
  return kRightsOfVersion1 | (version >= 2 ? kRefer : 0) | (version >= 3 ? kTruncate : 0);
}

bool allow_below(int fence, int directory, std::uint64_t rights) {
  const landlock_path_beneath_attr rule{rights, directory};
  return syscall(SYS_landlock_add_rule, fence, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
}

}  // namespace

FileDescriptor make_file_fence(std::initializer_list<int> directories, int open_folders) {
  landlock_ruleset_attr handled{};
  handled.handled_access_fs = known_rights();
  if (handled.handled_access_fs == 0) return {};
  FileDescriptor fence(
      static_cast<int>(syscall(SYS_landlock_create_ruleset, &handled, sizeof handled.handled_access_fs, 0)));
  if (!fence) return {};
  bool complete = open_folders < 0 || allow_below(fence.get(), open_folders, LANDLOCK_ACCESS_FS_READ_DIR);
  for (const int directory : directories) {
    complete = complete && allow_below(fence.get(), directory, LANDLOCK_ACCESS_FS_READ_FILE);
  }
  return complete ? std::move(fence) : FileDescriptor();
}

bool enter_file_fence(int fence) { return syscall(SYS_landlock_restrict_self, fence, 0) == 0; }

}  // namespace candor
