#pragma once
// The objects of a project.pbxproj, by identifier, and the paths that its groups give to files.

#include <string>
#include <string_view>
#include <unordered_map>

#include "bundle/value.h"

namespace candor::bundle {

/// Looks into a decoded project, which must outlive it.
class ProjectObjects {
 public:
  explicit ProjectObjects(const Value& objects);

  /// The object of an identifier; null when there is none.
  const Value* find(std::string_view id) const;
  /// The object that a member of another object names; null when there is none.
  const Value* follow(const Value& object, std::string_view member) const;
  /// The path of a file or group relative to the project's folder; what the build makes or the SDK brings
  /// has only its name.
  std::string path_of(std::string_view id) const;

 private:
  std::unordered_map<std::string_view, const Value*> objects_;
  std::unordered_map<std::string_view, std::string_view> parents_;  // file or group: the group around it
};

/// The text of a member; empty when it is absent or no text.
std::string_view text_of(const Value& object, std::string_view member);
/// The elements of an array member; none when it is absent.
const std::vector<Member>& elements_of(const Value& object, std::string_view member);
/// The path without "." segments, and without ".." behind a name.
std::string clean_path(std::string_view path);

}  // namespace candor::bundle
