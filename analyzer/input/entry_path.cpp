#include "input/entry_path.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"

namespace candor::input {
Result<std::string> clean_entry_path(std::string_view name) {
  if (name.empty()) return fail(ErrorKind::UnsafePath, "the entry has no name");
  if (name.size() > limits::kMaxPathLength) {
    return fail(ErrorKind::UnsafePath, fmt::format("the entry's name has {} bytes, the limit is {}",
                                                   name.size(), limits::kMaxPathLength));
  }
  if (name.front() == '/') return fail(ErrorKind::UnsafePath, "the entry's path is absolute");
  if (name.find('\\') != std::string_view::npos) {
    return fail(ErrorKind::UnsafePath, "the entry's path holds a backslash");
  }
  if (name.size() >= 2 && name[1] == ':' && ((name[0] | 0x20) >= 'a' && (name[0] | 0x20) <= 'z')) {
    return fail(ErrorKind::UnsafePath, "the entry's path starts with a drive letter");
  }
  if (const auto depth = std::ranges::count(name, '/'); depth > limits::kMaxDirectoryDepth) {
    return fail(ErrorKind::UnsafePath, fmt::format("the entry's path has {} slashes, the limit is {}", depth,
                                                   limits::kMaxDirectoryDepth));
  }
  std::string result;
  while (!name.empty()) {
    const std::size_t slash = name.find('/');
    const std::string_view segment = name.substr(0, slash);
    name = slash == std::string_view::npos ? std::string_view() : name.substr(slash + 1);
    if (segment == "..") return fail(ErrorKind::UnsafePath, "the entry's path climbs with \"..\"");
    if (segment.empty() || segment == ".") continue;
    if (!result.empty()) result += '/';
    result += printable(segment);
  }
  if (result.empty()) return fail(ErrorKind::UnsafePath, "the entry has no name");
  return result;
}

bool stays_inside(std::string_view folder, std::string_view target) {
  if (target.starts_with('/')) return false;
  int depth = folder.empty() ? 0 : 1 + static_cast<int>(std::ranges::count(folder, '/'));
  while (!target.empty()) {
    const std::size_t slash = target.find('/');
    const std::string_view segment = target.substr(0, slash);
    target = slash == std::string_view::npos ? std::string_view() : target.substr(slash + 1);
    if (segment.empty() || segment == ".") continue;
    depth += segment == ".." ? -1 : 1;
    if (depth < 0) return false;
  }
  return true;
}

std::string_view file_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

bool is_below(std::string_view path, std::string_view folder) {
  return path.size() > folder.size() && path[folder.size()] == '/' && path.starts_with(folder);
}

}  // namespace candor::input
