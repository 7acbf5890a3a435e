// Which function of the program a name is bound to.

#include "program/call_targets.h"

namespace candor {
namespace {

StringId file_of(const UnitView& unit, const Function& function) {
  return function.place == 0 ? StringId{} : unit.code.places[function.place - 1].file;
}

}  // namespace

void CallTargets::index_functions() {
  for (std::uint32_t i = 0; i < code_->size(); ++i) {
    const FunctionId id{i};
    const Function& function = code_->function(id);
    if (function.blocks.count == 0 || (function.flags & kFunctionClosure) != 0) continue;
    const NameId name = names_.of(index(code_->image_of(id)), function.name);
    first_definition_(index(name), i + 1);
    std::uint32_t& last = last_definition_(index(name), i + 1);
    if (last != i + 1) next_definition_[last - 1] = i + 1;
    last = i + 1;
  }
}

/// FunctionId plus 1; 0: none.
std::uint32_t CallTargets::nearest(FunctionId caller, NameId name) const {
  const ImageId image = code_->image_of(caller);
  const ComponentId component = code_->program().image(image).component;
  const StringId file = file_of(code_->unit(caller), code_->function(caller));
  const auto distance = [&](FunctionId id) {
    const Function& function = code_->function(id);
    const bool internal = (function.flags & kFunctionInternal) != 0;
    const ImageId other = code_->image_of(id);
    if (other == image) {
      if (!internal) return 1;
      return file_of(code_->unit(id), function) == file ? 0 : 2;
    }
    if (internal || !scopes_.loads(component, other)) return 5;
    return code_->program().image(other).component == component ? 3 : 4;
  };
  const std::uint32_t* first = first_definition_.find(index(name));
  std::uint32_t best = 0;
  int best_distance = 5;
  for (std::uint32_t id = first == nullptr ? 0 : *first; id != 0; id = next_definition_[id - 1]) {
    if (const int found = distance(FunctionId{id - 1}); found < best_distance) {
      best = id;
      best_distance = found;
    }
  }
  return best;
}

Range CallTargets::function(FunctionId caller, StringId name) {
  constexpr std::uint32_t kUnasked = 0xffffffff;
  const std::uint32_t image = index(code_->image_of(caller));
  const StringId file = file_of(code_->unit(caller), code_->function(caller));
  std::uint32_t& known = bound_[image](id_pair(index(name), index(file)), kUnasked);
  if (known == kUnasked) known = nearest(caller, names_.of(image, name));
  return known == 0 ? Range{} : just(FunctionId{known - 1});
}

}  // namespace candor
