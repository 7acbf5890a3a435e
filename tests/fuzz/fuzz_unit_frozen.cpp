// Frozen units: whatever bytes come, they are refused or everything in them can be read.

#include <cstdint>
#include <vector>

#include "unit/ssa.h"
#include "unit/unit.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace candor;
  const std::vector<std::uint8_t> aligned(data, data + size);
  const auto unit = open_frozen(std::as_bytes(std::span(aligned)));
  if (!unit) return 0;
  const std::string text = to_text(*unit);
  if (text.empty()) __builtin_trap();
  Code code = build_ssa(unit->code);
  CodeView view{.functions = code.functions,
                .blocks = code.blocks,
                .instructions = code.instructions,
                .operands = code.operands,
                .edges = code.edges,
                .predecessors = code.predecessors,
                .values = code.values,
                .types = code.types,
                .type_members = code.type_members,
                .places = code.places};
  for (std::size_t i = 0; i < code.functions.size(); ++i) {
    const bool was_ssa = (unit->code.functions[i].flags & kFunctionSsa) != 0;  // kept as it came
    if (!was_ssa && verify_ssa(view, code.functions[i]) != nullptr) __builtin_trap();
  }
  return 0;
}
