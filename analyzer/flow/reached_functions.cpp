#include "flow/reached_functions.h"

#include <algorithm>

namespace candor {
namespace {

class Spread {
 public:
  Spread(const FlowInput& input, bool across_async)
      : input_(input), across_async_(across_async), reached_(input.code->size()) {}

  void add(FunctionId function) {
    if (reached_[index(function)]) return;
    reached_[index(function)] = true;
    waiting_.push_back(function);
  }

  std::vector<bool> run() {
    while (!waiting_.empty()) {
      const FunctionId function = waiting_.back();
      waiting_.pop_back();
      add_calls(function);
      if (across_async_) add_closures(function);
    }
    return std::move(reached_);
  }

 private:
  void add_calls(FunctionId function) {
    const Range calls = input_.calls->sites_of(function);
    for (std::uint32_t number = calls.first; number < calls.first + calls.count; ++number) {
      for (const FunctionId target : input_.calls->targets(input_.calls->site(CallId{number}))) add(target);
      for (const Callback& callback : input_.apis->callbacks_of(CallId{number})) {
        if (callback.time != CallTime::Later || across_async_) add(callback.target);
      }
    }
  }

  void add_closures(FunctionId function) {
    const UnitView& unit = input_.code->unit(function);
    const ImageId image = input_.code->image_of(function);
    for (const Block& block : UnitView::slice(unit.code.blocks, input_.code->function(function).blocks)) {
      for (const Instruction& instruction : UnitView::slice(unit.code.instructions, block.instructions)) {
        if (instruction.op != Op::Closure) continue;
        add(input_.code->id(image, static_cast<std::uint32_t>(instruction.bits)));
      }
    }
  }

  const FlowInput& input_;
  bool across_async_;
  std::vector<bool> reached_;
  std::vector<FunctionId> waiting_;
};

bool is_called(const FlowInput& input, FunctionId function) {
  return !input.calls->callers(function).empty() || !input.apis->callbacks_to(function).empty() ||
         !input.calls->creations(function).empty();
}

}  // namespace

std::vector<EntryRoot> entry_roots(const FlowInput& input, const std::vector<LabelId>& labels) {
  std::vector<EntryRoot> roots;
  if (labels.empty()) {
    for (std::uint32_t number = 0; number < input.code->size(); ++number) {
      const FunctionId function{number};
      if (input.code->has_body(function) && !is_called(input, function)) roots.push_back({function, {}});
    }
    return roots;
  }
  std::vector<bool> seen(input.code->size());
  for (const EntryPoint& entry : input.apis->entry_points()) {
    if (std::ranges::find(labels, input.apis->entry(entry.use).label) == labels.end()) continue;
    if (!input.code->has_body(entry.function) || seen[index(entry.function)]) continue;
    seen[index(entry.function)] = true;
    roots.push_back({entry.function, entry.use});
  }
  return roots;
}

std::vector<bool> reached_functions(const FlowInput& input, const std::vector<LabelId>& entry,
                                    bool across_async) {
  Spread spread(input, across_async);
  for (const EntryRoot& root : entry_roots(input, entry)) spread.add(root.function);
  return spread.run();
}

}  // namespace candor
