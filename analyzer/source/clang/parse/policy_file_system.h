#pragma once
// All that a translation unit can see of the machine: the project's files, the SDK's headers, nothing else.

#include <llvm/ADT/StringMap.h>
#include <llvm/Support/VirtualFileSystem.h>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.h"
#include "source/clang/front_end.h"
#include "source/clang/translation.h"

namespace candor::source {

inline constexpr std::string_view kProjectRoot = "/project";  // kProjectFolder without its slash
inline constexpr std::string_view kSdkFolder = "/sdk";
inline constexpr std::string_view kPrecompiledFolder = "/pch";
/// Last on every include path: `kAnyHeaderFolder/X/Y.h` is the project's header that X/Y.h most likely means.
inline constexpr std::string_view kAnyHeaderFolder = "/project-headers";

/// The rest of a path below a folder, or none.
std::optional<std::string_view> below(std::string_view path, std::string_view folder);

/// Directories that the virtual folders stand for; -1: the folder is empty.
struct VisibleFolders {
  const ProjectIndex* project = nullptr;
  int project_root = -1;
  int sdk_root = -1;
  int precompiled_root = -1;
};

/// Read only. Paths are resolved below the directories by the kernel (openat2), so that no link and no ".."
/// leads out of them. Whether a project file exists is answered by the index without a system call. Times are
/// all zero, so nothing depends on them. Every look-up in the project is recorded.
class PolicyFileSystem : public llvm::vfs::FileSystem {
 public:
  explicit PolicyFileSystem(VisibleFolders folders) : folders_(folders) {}

  /// Says which project file ("Sources/A.m") is being lexed; header search prefers its neighbours.
  void ask_includer(std::function<std::string()> includer) { includer_ = std::move(includer); }
  /// What was looked for in the project, sorted by path.
  std::vector<FileLookup> lookups();
  /// Project files that exist but pass limits::kMaxSourceFile, sorted.
  const std::map<std::string, std::uint64_t>& refused() const { return refused_; }

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine& path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine& path) override;
  llvm::vfs::directory_iterator dir_begin(const llvm::Twine& folder, std::error_code& error) override;
  std::error_code setCurrentWorkingDirectory(const llvm::Twine& path) override;
  llvm::ErrorOr<std::string> getCurrentWorkingDirectory() const override;
  std::error_code getRealPath(const llvm::Twine& path, llvm::SmallVectorImpl<char>& real) override;
  std::error_code isLocal(const llvm::Twine& path, bool& local) override;

 private:
  struct Opened {
    int descriptor = -1;
    llvm::vfs::Status status;
    std::string project_path;  // empty for files that are not the project's
  };
  /// Where a virtual path leads: a directory below which, and the path there.
  struct Target {
    int root = -1;
    std::string relative;
    bool in_project = false;
    bool redirected = false;  // through kAnyHeaderFolder
  };

  std::optional<Target> find(const std::string& path);
  std::optional<Target> find_any_header(std::string_view written);
  std::optional<Opened> open(const std::string& path);
  bool is_folder(const std::string& path) const;
  bool is_project_folder(std::string_view relative) const;

  VisibleFolders folders_;
  std::function<std::string()> includer_;
  std::map<std::string, std::optional<Sha256>, std::less<>> lookups_;
  std::set<std::string> unread_;  // of lookups_: those that exist; without a digest they were not read
  std::map<std::string, std::uint64_t> refused_;
};

}  // namespace candor::source
