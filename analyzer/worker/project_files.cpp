#include "worker/project_files.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <unordered_set>

#include "base/limits.h"
#include "worker/cache_file.h"
#include "worker/file_descriptor.h"
#include "worker/file_identity.h"

namespace candor {
namespace {

struct StoredFile {
  Sha256 identity{};
  Sha256 digest{};
};

FileDescriptor open_below(int root, const std::string& path) {
  open_how how{};
  how.flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
  return FileDescriptor(static_cast<int>(syscall(SYS_openat2, root, path.c_str(), &how, sizeof how)));
}

std::optional<std::string> content_of(int fd) {
  struct stat status{};
  if (fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  const auto size = static_cast<std::uint64_t>(std::max<off_t>(status.st_size, 0));
  if (size > limits::kMaxSourceFile) return std::nullopt;
  std::string content(size, '\0');
  std::size_t done = 0;
  while (done < size) {
    const ssize_t count = pread(fd, content.data() + done, size - done, static_cast<off_t>(done));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return std::nullopt;
    done += static_cast<std::size_t>(count);
  }
  return content;
}

}  // namespace

std::optional<std::string> read_project_file(const SourceTree& tree, const std::string& path) {
  if (!std::ranges::binary_search(tree.files, path)) return std::nullopt;
  const FileDescriptor file = open_below(tree.root, path);
  return file ? content_of(file.get()) : std::nullopt;
}

ProjectFiles::ProjectFiles(const std::string& directory, const Input& input) : tree_(input.source) {
  // Sorted files: a folder's come one after the other.
  std::unordered_set<std::string_view> folders;
  for (std::string_view path : tree_.files) {
    for (bool is_new = true; is_new && !path.empty(); is_new = folders.insert(path).second) {
      const std::size_t slash = path.rfind('/');
      by_name_[path.substr(slash + 1)].push_back(path);
      path = path.substr(0, slash == std::string_view::npos ? 0 : slash);
    }
  }
  std::error_code error;
  const std::string name = "project 1 " + std::filesystem::absolute(input.path, error).string();
  key_ = to_hex(sha256(as_byte_span(name)));
  path_ = cache_path(directory, key_, ".digests");
  const auto bytes = read_cache_file(path_, key_);
  if (!bytes || !*bytes) return;
  const ByteSpan stored = (*bytes)->span();
  for (std::uint64_t at = 0; const auto record = load<StoredFile>(stored, at); at += sizeof(StoredFile)) {
    remembered_[record->identity] = record->digest;
  }
}

std::optional<Sha256> ProjectFiles::digest(const std::string& path) {
  const auto [known, is_new] = digests_.try_emplace(path);
  if (is_new) known->second = look(path);
  return known->second;
}

std::optional<Sha256> ProjectFiles::look(const std::string& path) {
  if (!std::ranges::binary_search(tree_.files, path)) return std::nullopt;
  const FileDescriptor file = open_below(tree_.root, path);
  if (!file) return std::nullopt;
  const auto identity = file_identity(file.get(), "source");
  const auto remembered = identity ? remembered_.find(*identity) : remembered_.end();
  if (remembered != remembered_.end()) return current_[*identity] = remembered->second;
  const auto content = content_of(file.get());
  if (!content) return std::nullopt;
  const Sha256 digest = sha256(as_byte_span(*content));
  if (!identity) return digest;
  changed_ = true;
  return current_[*identity] = digest;
}

Sha256 ProjectFiles::digest_of_name(const std::string& name) {
  const auto [known, is_new] = names_.try_emplace(name);
  if (!is_new) return known->second;
  std::string paths;
  if (const auto found = by_name_.find(name); found != by_name_.end()) {
    for (const std::string_view path : found->second) (paths += path) += '\0';
  }
  return known->second = sha256(as_byte_span(paths));
}

void ProjectFiles::save() const {
  if (!changed_) return;
  std::vector<StoredFile> records;
  for (const auto& [identity, digest] : current_) records.push_back({identity, digest});
  std::error_code ignored;
  std::filesystem::remove(path_, ignored);
  // A cache that cannot be written has said so for its units.
  (void)write_cache_file(path_, key_, std::as_bytes(std::span(records)));
}

}  // namespace candor
