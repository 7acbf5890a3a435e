#include "rule/match_words.h"

#include <algorithm>

#include "rule/message.h"

namespace candor {
namespace {

std::string last_part(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

}  // namespace

std::string component_name(const Program& program, ComponentId id) {
  const ProgramComponent& component = program.component(id);
  return component.name.empty() ? last_part(component.path) : component.name;
}

std::string image_name(const Program& program, const Match& match) {
  if (match.image) return program.image(*match.image).base_name;
  for (const EvidencePiece& piece : match.pieces) {
    if (piece.image) return program.image(*piece.image).base_name;
  }
  const ProgramComponent& component = program.component(match.component);
  if (component.main_image) return program.image(*component.main_image).base_name;
  return match.pieces.empty() ? last_part(component.path) : last_part(match.pieces.front().artifact);
}

std::string row_text(const CheckInstance& instance) {
  std::string row;
  for (const auto& [key, text] : instance.row) row += key + "=" + text + "\n";
  return row;
}

std::string listed_once(std::vector<std::string> values) {
  std::ranges::sort(values);
  const auto repeated = std::ranges::unique(values);
  values.erase(repeated.begin(), repeated.end());
  return listed(values);
}

}  // namespace candor
