#include "source/project/project_index.h"

#include <algorithm>

namespace candor {
namespace {

std::string_view last_segment(std::string_view path) { return path.substr(path.rfind('/') + 1); }

std::size_t common_suffix_segments(std::string_view a, std::string_view b) {
  std::size_t count = 0;
  while (!a.empty() && !b.empty() && last_segment(a) == last_segment(b)) {
    ++count;
    a = a.substr(0, a.size() - last_segment(a).size());
    b = b.substr(0, b.size() - last_segment(b).size());
    if (a.ends_with('/')) a.remove_suffix(1);
    if (b.ends_with('/')) b.remove_suffix(1);
  }
  return count;
}

std::size_t common_folder_length(std::string_view a, std::string_view b) {
  const auto [end, other] = std::ranges::mismatch(a, b);
  const std::size_t length = static_cast<std::size_t>(end - a.begin());
  const auto slash = a.substr(0, length).rfind('/');
  return slash == std::string_view::npos ? 0 : slash + 1;
}

}  // namespace

ProjectIndex::ProjectIndex(std::vector<std::string> files) : files_(std::move(files)) {
  std::ranges::sort(files_);
  for (std::uint32_t i = 0; i < files_.size(); ++i) by_name_[last_segment(files_[i])].push_back(i);
}

bool ProjectIndex::contains(std::string_view path) const { return std::ranges::binary_search(files_, path); }

const std::string* ProjectIndex::find_header(std::string_view written, std::string_view includer) const {
  const auto found = by_name_.find(last_segment(written));
  if (found == by_name_.end()) return nullptr;
  const std::string* best = nullptr;
  std::pair<std::size_t, std::size_t> best_rank;
  for (const std::uint32_t number : found->second) {
    const std::string& file = files_[number];
    const std::pair rank{common_suffix_segments(file, written), common_folder_length(file, includer)};
    if (!best || rank > best_rank) best = &file, best_rank = rank;
  }
  return best;
}

}  // namespace candor
