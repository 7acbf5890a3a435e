#include "worker/memory_file.h"

#include <fmt/core.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "base/limits.h"

namespace candor {

Result<FileDescriptor> memory_file(std::string_view content) {
  FileDescriptor file(memfd_create("candor-memory", MFD_CLOEXEC));
  while (file && !content.empty()) {
    const ssize_t count = write(file.get(), content.data(), content.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    content.remove_prefix(static_cast<std::size_t>(count));
  }
  if (file && content.empty()) return file;
  return fail(ErrorKind::WorkerUnavailable,
              fmt::format("no memory file for the worker: {}", std::strerror(errno)));
}

std::string read_memory_file(int file, std::uint64_t size) {
  std::string content(std::min<std::uint64_t>(size, limits::kMaxMetadataSize), '\0');
  std::size_t done = 0;
  while (done < content.size()) {
    const ssize_t count = pread(file, content.data() + done, content.size() - done, static_cast<off_t>(done));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    done += static_cast<std::size_t>(count);
  }
  content.resize(done);
  return content;
}

}  // namespace candor
