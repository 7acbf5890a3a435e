#include "cli/source_lines.h"

#include <algorithm>

#include "worker/project_files.h"

namespace candor {

SourceLines::SourceLines(const ReadPaths& read) {
  for (const ReadPath& path : read.paths) {
    const SourceTree& tree = path.input.source;
    if (tree.root < 0) continue;
    for (const Bundle& bundle : path.input.bundles) {
      for (const Artifact& artifact : bundle.artifacts) {
        if (!artifact.source_path.empty()) places_.try_emplace(artifact.path, &tree, artifact.source_path);
      }
    }
  }
}

std::string SourceLines::line(const std::string& artifact, std::uint32_t number) {
  const auto found = places_.find(artifact);
  if (found == places_.end() || number == 0) return {};
  if (artifact != last_artifact_) {
    last_artifact_ = artifact;
    last_content_ = read_project_file(*found->second.tree, found->second.path).value_or("");
  }
  std::size_t start = 0;
  for (std::uint32_t passed = 1; passed < number; ++passed) {
    const std::size_t end = last_content_.find('\n', start);
    if (end == std::string::npos) return {};
    start = end + 1;
  }
  const std::size_t end = std::min(last_content_.find('\n', start), last_content_.size());
  return last_content_.substr(start, std::min(end - start, kLongestSourceLine));
}

}  // namespace candor
