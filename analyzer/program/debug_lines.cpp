#include "program/debug_lines.h"

#include <algorithm>

#include "unit/debug_lines.h"

namespace candor {

DebugLines::DebugLines(const Program& program) {
  for (const UnitInput& input : program.units) {
    const UnitView& unit = input.view;
    const std::string_view uuid = unit.string(unit.identity.uuid);
    if (unit.coverage.debug_only == 0 || uuid.empty() || tables_.contains(uuid)) continue;
    Table table{&unit, {}};
    for (std::uint32_t i = 0; i < unit.string_constants.size(); ++i) {
      if (unit.string(unit.string_constants[i].section) == kLinesSection) table.rows.push_back(i);
    }
    std::ranges::stable_sort(table.rows, {},
                             [&](std::uint32_t i) { return unit.string_constants[i].address; });
    if (!table.rows.empty()) tables_.emplace(uuid, std::move(table));
  }
  for (std::uint32_t i = 0; i < program.images.size(); ++i) {
    const Image& image = program.images[i];
    const auto table = tables_.find(image.unit->string(image.unit->identity.uuid));
    of_images_.push_back(table == tables_.end() ? nullptr : &table->second);
    if (table != tables_.end()) images_.emplace(image.artifact, ImageId{i});
  }
}

std::optional<DebugLine> DebugLines::at(ImageId image, std::uint64_t address) const {
  const Table* table = of_images_[index(image)];
  if (table == nullptr) return std::nullopt;
  const UnitView& unit = *table->unit;
  const auto after = std::ranges::upper_bound(
      table->rows, address, {}, [&](std::uint32_t i) { return unit.string_constants[i].address; });
  if (after == table->rows.begin()) return std::nullopt;
  const std::uint32_t number = unit.string_constants[*(after - 1)].place;
  if (number == 0) return std::nullopt;
  const Place& place = unit.code.places[number - 1];
  return DebugLine{unit.string(place.file), place.line, place.column};
}

std::optional<DebugLine> DebugLines::at(std::string_view artifact, std::uint64_t address) const {
  const auto image = images_.find(artifact);
  return image == images_.end() ? std::nullopt : at(image->second, address);
}

}  // namespace candor
