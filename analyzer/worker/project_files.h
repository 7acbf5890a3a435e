#pragma once
// The files of a checkout as the cache for source sees them: what they hold now, each hashed at most once.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/digest.h"
#include "input/artifact.h"

namespace candor {

/// The file of a checkout at `path`, relative to its root. Nothing for what is no file of the project, is
/// larger than limits::kMaxSourceFile, or cannot be read inside of it.
std::optional<std::string> read_project_file(const SourceTree& tree, const std::string& path);

/// Digests of a project's files. Those of files that have not changed on disk since an earlier scan are
/// remembered in the cache's directory.
class ProjectFiles {
 public:
  /// Keeps a reference to `input`. A missing or damaged memory is empty.
  ProjectFiles(const std::string& directory, const Input& input);

  /// Nothing for what is no file of the project, or cannot be read inside of it.
  std::optional<Sha256> digest(const std::string& path);
  /// Of the paths of all files and folders whose last segment is `name`.
  Sha256 digest_of_name(const std::string& name);

  /// Writes the memory when something was added.
  void save() const;

 private:
  std::optional<Sha256> look(const std::string& path);

  const SourceTree& tree_;
  std::string key_;
  std::string path_;
  std::map<Sha256, Sha256> remembered_;  // file identity: digest
  std::map<Sha256, Sha256> current_;     // of this scan
  bool changed_ = false;
  std::unordered_map<std::string, std::optional<Sha256>> digests_;               // by path
  std::unordered_map<std::string_view, std::vector<std::string_view>> by_name_;  // last segment: paths
  std::unordered_map<std::string, Sha256> names_;
};

}  // namespace candor
