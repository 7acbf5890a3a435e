#pragma once
// The lines of source that findings point at, for people who read the report.

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "cli/read.h"

namespace candor {

/// Reads files of the checkouts that were scanned, and nothing else. Must not outlive `read`.
class SourceLines {
 public:
  explicit SourceLines(const ReadPaths& read);

  /// Line `number` (from 1) of the file that reports call `artifact`, as it is in the file, cut after
  /// kLongestSourceLine bytes. Empty: there is no such line, or it cannot be read.
  std::string line(const std::string& artifact, std::uint32_t number);

 private:
  struct Place {
    const SourceTree* tree = nullptr;
    std::string path;  // relative to its root
  };

  std::map<std::string, Place, std::less<>> places_;
  std::string last_artifact_, last_content_;  // findings of one file often come together
};

inline constexpr std::size_t kLongestSourceLine = 1000;

}  // namespace candor
