#include "cli/terminal.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "base/text.h"

namespace candor {

bool use_color(std::string_view choice, bool to_file) {
  if (choice != "auto") return choice == "always";
  const char* no_color = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  return !to_file && isatty(STDOUT_FILENO) == 1 && (no_color == nullptr || *no_color == '\0') &&
         term != nullptr && std::string_view(term) != "dumb";
}

int terminal_width() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 100;
  return std::min<int>(size.ws_col, 120);
}

ProgressLine::ProgressLine(bool quiet) : active_(!quiet && isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() {
  if (shown_) std::fputs("\r\x1b[K", stderr);
}

void ProgressLine::show(std::string_view text) {
  if (!active_) return;
  shown_ = true;
  const std::string line = printable(text);
  std::fprintf(stderr, "\r\x1b[K%.*s", static_cast<int>(line.size()), line.data());
  std::fflush(stderr);
}

namespace {

Error cannot_write(const std::string& path) {
  return {ErrorKind::CannotWrite, fmt::format("cannot write: {}", std::strerror(errno)), path};
}

bool write_all(int fd, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = write(fd, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

/// What is no regular file (a pipe, a device, a link to either) is written to, never replaced.
Status write_in_place(const std::string& path, std::string_view text) {
  const int fd = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (fd < 0) return std::unexpected(cannot_write(path));
  const bool written = write_all(fd, text);
  if (close(fd) == 0 && written) return {};
  return std::unexpected(cannot_write(path));
}

Status write_file(const std::string& path, std::string_view text) {
  struct stat existing{};
  if (lstat(path.c_str(), &existing) == 0 && !S_ISREG(existing.st_mode)) return write_in_place(path, text);
  std::string temporary = path + ".XXXXXX";
  const int fd = mkstemp(temporary.data());
  if (fd < 0) return std::unexpected(cannot_write(path));
  bool written = fchmod(fd, 0644) == 0 && write_all(fd, text);
  written = close(fd) == 0 && written && rename(temporary.c_str(), path.c_str()) == 0;
  if (written) return {};
  const Error error = cannot_write(path);
  unlink(temporary.c_str());
  return std::unexpected(error);
}

}  // namespace

Status write_output(const std::string& path, std::string_view text) {
  if (!path.empty() && path != "-") return write_file(path, text);
  const bool written =
      std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
  if (!written) return std::unexpected(cannot_write("standard output"));
  return {};
}

void hold_standard_descriptors() {
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
    // The wrong way round, so that a report to a closed standard output is an error and not lost.
    if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0) return;
  }
}

void complain(std::string_view text) {
  const std::string line = printable(text);
  std::fprintf(stderr, "candor: %s\n", line.c_str());
}

}  // namespace candor
