#include "unit/ssa.h"
#include "unit/ssa/diamonds.h"
#include "unit/ssa/rename.h"

namespace candor {
namespace {

bool any_of(const std::vector<bool>& marks) {
  for (const bool mark : marks) {
    if (mark) return true;
  }
  return false;
}

Body to_ssa(Body body) {
  body.function.flags |= kFunctionSsa;
  if (body.blocks.empty()) return body;
  normalise_blocks(body);
  number_origins(body);
  Body ssa = rename_slots(body);
  if (const auto marked = find_deciding_selects(ssa); any_of(marked)) {
    split_calls(body, marked);
    number_origins(body);
    ssa = rename_slots(body);
    if (const auto left = find_deciding_selects(ssa); any_of(left)) {
      split_selects(body, left);
      ssa = rename_slots(body);
    }
  }
  resolve_selectors(ssa);
  return ssa;
}

}  // namespace

Code build_ssa(const CodeView& code) {
  Code result;
  result.types.assign(code.types.begin(), code.types.end());
  result.type_members.assign(code.type_members.begin(), code.type_members.end());
  result.places.assign(code.places.begin(), code.places.end());
  for (const Function& function : code.functions) {
    Body body = take_body(code, function);
    if ((function.flags & kFunctionSsa) == 0) body = to_ssa(std::move(body));
    put_body(result, body);
  }
  return result;
}

}  // namespace candor
