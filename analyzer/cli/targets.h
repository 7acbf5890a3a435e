#pragma once
// The targets of a checkout's Xcode projects, as their decoded documents tell.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "unit/unit.h"

namespace candor {

enum class TargetRole { App, Extension, Clip, Watch, Framework, Bundle, Library, Test, Other };

/// One target. Paths are as those of artifacts, "MyApp/ios/App/main.m"; what the SDK brings is a bare name.
struct Target {
  TargetRole role = TargetRole::Other;
  std::string project;  // folder of the .xcodeproj
  std::string name;
  std::string product;                  // file name, "My.app"
  std::vector<std::string> files;       // sources and resources
  std::vector<std::string> products;    // names of what it links and embeds
  std::vector<std::string> libraries;   // paths of files it links and embeds
  std::vector<std::string> folders;     // all files in them are its own …
  std::vector<std::string> excluded;    // … but these
  std::vector<std::string> depends_on;  // names of targets of the same project
  std::map<std::string, std::string, std::less<>> settings;

  /// A setting with the variables in it replaced; empty when it is not set.
  std::string setting(std::string_view key) const;
  /// The path that a setting names; empty when it is not set.
  std::string path_setting(std::string_view key) const;
  /// Whether it is built for iOS or watchOS rather than for a Mac or a television.
  bool for_ios() const;
};

/// The targets of one project.pbxproj at `artifact`.
std::vector<Target> targets_of(const UnitView& unit, std::string_view artifact);

/// The text with `$(NAME)` and `${NAME}` replaced by the target's settings and what the build derives from
/// them. Unknown variables stay as they are written.
std::string expand(std::string_view text, const Target& target);

/// The path with "." and ".." segments resolved as far as there are names.
std::string join_path(std::string_view folder, std::string_view path);

}  // namespace candor
