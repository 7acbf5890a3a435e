#include "flow/model_tables.h"

#include <algorithm>

namespace candor {

ModelTables::ModelTables(const ApiModels& all) : models(all), kinds(all.models.size(), 0) {
  for (std::uint32_t i = 0; i < all.models.size(); ++i) {
    const ApiModel& model = all.models[i];
    if (!model.selector.empty()) {
      selectors.add(model.selector, i);
    } else if (!model.type.empty()) {
      types.add(model.type, i);
    }
    if (!model.symbol.empty()) symbols.add(model.symbol, i);
    if (!model.constant.empty()) texts.add(model.constant, i);
    if (!model.host.empty()) hosts.add(model.host, i);
    for (const ApiEntry& entry : model.entries) kinds[i] |= 1u << static_cast<unsigned>(entry.kind);
  }
}

NameMemo::NameMemo(const ProgramCode& code, Find find) : code_(&code), find_(std::move(find)), lists_(1) {
  for (std::uint32_t i = 0; i < code.program().images.size(); ++i) {
    known_.emplace_back(code.image_code(ImageId{i}).unit.string_ends.size(), 0);
  }
}

std::span<const std::uint32_t> NameMemo::of(ImageId image, StringId name) {
  std::uint32_t& known = known_[index(image)][index(name)];
  if (known == 0) {
    std::vector<std::uint32_t> found;
    find_(code_->image_code(image).unit.string(name), found);
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    known = 1;
    if (!found.empty()) {
      lists_.push_back(std::move(found));
      known = static_cast<std::uint32_t>(lists_.size());
    }
  }
  return lists_[known - 1];
}

}  // namespace candor
