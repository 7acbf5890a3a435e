#include "source/clang/parse/policy_file_system.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>

#include "base/lexical_path.h"
#include "base/limits.h"

namespace candor::source {
namespace {

namespace vfs = llvm::vfs;
using llvm::sys::fs::file_type;
using llvm::sys::fs::UniqueID;

constexpr std::uint64_t kVirtualDevice = ~std::uint64_t{0};

std::error_code absent() { return std::make_error_code(std::errc::no_such_file_or_directory); }

int open_below(int root, const std::string& path) {
  open_how how{};
  how.flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
  return static_cast<int>(::syscall(SYS_openat2, root, path.c_str(), &how, sizeof how));
}

vfs::Status make_status(const std::string& name, UniqueID id, std::uint64_t size, file_type type) {
  return {name, id, {}, 0, 0, size, type, llvm::sys::fs::perms::all_read};
}

UniqueID folder_id(std::string_view path) { return {kVirtualDevice, std::hash<std::string_view>{}(path)}; }

/// Fewer bytes than asked for when the file shrank since it was measured.
std::size_t read_all(int descriptor, char* into, std::size_t size) {
  std::size_t done = 0;
  while (done < size) {
    const ssize_t count = ::pread(descriptor, into + done, size - done, static_cast<off_t>(done));
    if (count <= 0) break;
    done += static_cast<std::size_t>(count);
  }
  return done;
}

Sha256 digest_of(const char* bytes, std::size_t size) { return sha256(as_byte_span({bytes, size})); }

/// One opened file. A project file's digest goes where `digest` points, when it is read.
class PolicyFile : public vfs::File {
 public:
  PolicyFile(int descriptor, vfs::Status status, std::optional<Sha256>* digest)
      : descriptor_(descriptor), status_(std::move(status)), digest_(digest) {}
  ~PolicyFile() override { close(); }

  llvm::ErrorOr<vfs::Status> status() override { return status_; }

  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> getBuffer(const llvm::Twine& name, std::int64_t,
                                                               bool terminated, bool) override {
    if (!digest_ && !terminated) {  // a precompiled header, of which little is looked at
      return llvm::MemoryBuffer::getOpenFile(descriptor_, name, status_.getSize(), false);
    }
    auto buffer = llvm::WritableMemoryBuffer::getNewUninitMemBuffer(status_.getSize(), name);
    if (!buffer) return std::make_error_code(std::errc::not_enough_memory);
    const std::size_t read = read_all(descriptor_, buffer->getBufferStart(), buffer->getBufferSize());
    std::fill(buffer->getBufferStart() + read, buffer->getBufferEnd(), '\n');
    if (digest_ && !*digest_) *digest_ = digest_of(buffer->getBufferStart(), read);
    return buffer;
  }

  std::error_code close() override {
    if (descriptor_ >= 0) ::close(descriptor_);
    descriptor_ = -1;
    return {};
  }

 private:
  int descriptor_;
  vfs::Status status_;
  std::optional<Sha256>* digest_;
};

}  // namespace

std::optional<std::string_view> below(std::string_view path, std::string_view folder) {
  if (!path.starts_with(folder) || path.size() <= folder.size() + 1 || path[folder.size()] != '/') {
    return std::nullopt;
  }
  return path.substr(folder.size() + 1);
}

std::vector<FileLookup> PolicyFileSystem::lookups() {
  for (const std::string& path : unread_) {
    auto opened = open(std::string(kProjectRoot) + '/' + path);
    if (!opened) continue;
    PolicyFile file(opened->descriptor, opened->status, &lookups_[path]);
    (void)file.getBuffer(path, -1, true, false);
  }
  unread_.clear();
  std::vector<FileLookup> list;
  list.reserve(lookups_.size());
  for (const auto& [path, digest] : lookups_) list.push_back({path, digest});
  return list;
}

std::optional<PolicyFileSystem::Target> PolicyFileSystem::find_any_header(std::string_view written) {
  if (!folders_.project) return std::nullopt;
  const std::string* found = folders_.project->find_header(written, includer_ ? includer_() : std::string());
  if (!found) {
    lookups_.try_emplace(std::string(written));
    return std::nullopt;
  }
  return Target{folders_.project_root, *found, true, true};
}

std::optional<PolicyFileSystem::Target> PolicyFileSystem::find(const std::string& path) {
  if (const auto inner = below(path, kProjectRoot)) {
    if (folders_.project && folders_.project->contains(*inner)) {
      return Target{folders_.project_root, std::string(*inner), true, false};
    }
    if (!is_project_folder(*inner)) lookups_.try_emplace(std::string(*inner));
    return std::nullopt;
  }
  if (const auto inner = below(path, kAnyHeaderFolder)) return find_any_header(*inner);
  if (const auto inner = below(path, kSdkFolder)) return Target{folders_.sdk_root, std::string(*inner)};
  if (const auto inner = below(path, kPrecompiledFolder)) {
    return Target{folders_.precompiled_root, std::string(*inner)};
  }
  return std::nullopt;
}

std::optional<PolicyFileSystem::Opened> PolicyFileSystem::open(const std::string& path) {
  const auto target = find(path);
  if (!target || target->root < 0) return std::nullopt;
  const int descriptor = open_below(target->root, target->relative);
  struct stat facts{};
  const bool regular = descriptor >= 0 && ::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode);
  const auto size = static_cast<std::uint64_t>(facts.st_size);
  const bool fits = !target->in_project || size <= limits::kMaxSourceFile;
  if (regular && !fits) refused_.try_emplace(target->relative, size);
  if (!regular || !fits) {
    if (descriptor >= 0) ::close(descriptor);
    if (target->in_project) lookups_.try_emplace(target->relative);
    return std::nullopt;
  }
  Opened opened{descriptor, {}, target->in_project ? target->relative : std::string()};
  const std::string name = target->in_project ? std::string(kProjectRoot) + '/' + target->relative : path;
  opened.status = make_status(name, UniqueID(facts.st_dev, facts.st_ino), size, file_type::regular_file);
  opened.status.ExposesExternalVFSPath = target->redirected;
  return opened;
}

bool PolicyFileSystem::is_project_folder(std::string_view relative) const {
  if (!folders_.project) return false;
  const auto& files = folders_.project->files();
  const std::string prefix = std::string(relative) + '/';
  const auto first = std::ranges::lower_bound(files, prefix);
  return first != files.end() && first->starts_with(prefix);
}

bool PolicyFileSystem::is_folder(const std::string& path) const {
  if (path == "/" || path == kProjectRoot || path == kSdkFolder || path == kPrecompiledFolder ||
      path == kAnyHeaderFolder) {
    return true;
  }
  if (const auto inner = below(path, kProjectRoot)) return is_project_folder(*inner);
  if (const auto written = below(path, kAnyHeaderFolder)) {
    // What is not a header may be a folder of written names: X of <X/Y.h>.
    return folders_.project && !folders_.project->find_header(*written, {});
  }
  const auto inner = below(path, kSdkFolder);
  if (!inner || folders_.sdk_root < 0) return false;
  const int descriptor = open_below(folders_.sdk_root, std::string(*inner));
  if (descriptor < 0) return false;
  struct stat facts{};
  const bool folder = ::fstat(descriptor, &facts) == 0 && S_ISDIR(facts.st_mode);
  ::close(descriptor);
  return folder;
}

llvm::ErrorOr<vfs::Status> PolicyFileSystem::status(const llvm::Twine& path) {
  const std::string absolute = lexically_absolute(path.str());
  if (is_folder(absolute)) {
    return make_status(path.str(), folder_id(absolute), 0, file_type::directory_file);
  }
  auto opened = open(absolute);
  if (!opened) return absent();
  ::close(opened->descriptor);
  if (!opened->project_path.empty() && !lookups_[opened->project_path]) unread_.insert(opened->project_path);
  if (opened->status.ExposesExternalVFSPath) return opened->status;
  return vfs::Status::copyWithNewName(opened->status, path);
}

llvm::ErrorOr<std::unique_ptr<vfs::File>> PolicyFileSystem::openFileForRead(const llvm::Twine& path) {
  auto opened = open(lexically_absolute(path.str()));
  if (!opened) return absent();
  std::optional<Sha256>* digest = nullptr;
  if (!opened->project_path.empty()) {
    digest = &lookups_[opened->project_path];
    if (!*digest) unread_.insert(opened->project_path);
  }
  auto status = opened->status.ExposesExternalVFSPath ? opened->status
                                                      : vfs::Status::copyWithNewName(opened->status, path);
  return std::unique_ptr<vfs::File>(new PolicyFile(opened->descriptor, std::move(status), digest));
}

vfs::directory_iterator PolicyFileSystem::dir_begin(const llvm::Twine&, std::error_code& error) {
  error = absent();  // nothing that Clang lists on its own is wanted
  return {};
}

std::error_code PolicyFileSystem::setCurrentWorkingDirectory(const llvm::Twine&) {
  return std::make_error_code(std::errc::operation_not_permitted);
}

llvm::ErrorOr<std::string> PolicyFileSystem::getCurrentWorkingDirectory() const {
  return std::string(kProjectRoot);
}

std::error_code PolicyFileSystem::getRealPath(const llvm::Twine& path, llvm::SmallVectorImpl<char>& real) {
  const std::string absolute = lexically_absolute(path.str());
  real.assign(absolute.begin(), absolute.end());
  return {};
}

std::error_code PolicyFileSystem::isLocal(const llvm::Twine&, bool& local) {
  local = true;
  return {};
}

}  // namespace candor::source
