#pragma once
// The files of a source project that a translation unit may read: what header search works on.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace candor {

/// All files below the project's root, by path relative to it ("Sources/App/AppDelegate.h"), sorted. A link
/// that stays inside the project is a file of its own.
class ProjectIndex {
 public:
  ProjectIndex() = default;
  explicit ProjectIndex(std::vector<std::string> files);
  ProjectIndex(ProjectIndex&&) = default;  // a copy's views would look into the original
  ProjectIndex& operator=(ProjectIndex&&) = default;

  const std::vector<std::string>& files() const { return files_; }
  bool contains(std::string_view path) const;

  /// The file that `#include "written"` most likely means when no directory of the command line has it: of
  /// those that share most trailing segments with `written`, the one with the longest common folder with
  /// `includer`; ties by path. Null when no file has that last segment. `written` may be any text.
  const std::string* find_header(std::string_view written, std::string_view includer) const;

 private:
  std::vector<std::string> files_;
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> by_name_;  // last segment: files
};

}  // namespace candor
