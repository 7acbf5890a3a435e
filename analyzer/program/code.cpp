#include "program/code.h"

#include <algorithm>

#include "unit/ssa.h"

namespace candor {
namespace {

bool is_ssa(const CodeView& code) {
  return std::ranges::all_of(code.functions, [](const Function& function) {
    return function.blocks.count == 0 || (function.flags & kFunctionSsa) != 0;
  });
}

}  // namespace

ProgramCode::ProgramCode(const Program& program) : program_(&program) {
  for (std::uint32_t i = 0; i < program.images.size(); ++i) {
    ImageCode& image = images_.emplace_back();
    image.unit = *program.images[i].unit;
    if (!is_ssa(image.unit.code)) {
      image.ssa = build_ssa(image.unit.code);
      image.unit.code = view_of(image.ssa);
    }
    image.first = size();
    image_of_.resize(image_of_.size() + image.unit.code.functions.size(), ImageId{i});
  }
}

}  // namespace candor
