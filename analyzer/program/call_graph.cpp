#include "program/call_graph.h"

#include <algorithm>

#include "program/call_targets.h"
#include "program/function_values.h"

namespace candor {
namespace {

CallKind kind_of(const Instruction& call) { return static_cast<CallKind>(call.kind); }

/// Whether the code runs as a class method, closures in it included.
bool in_class_method(const UnitView& unit, const Function* function) {
  constexpr int kMaxDepth = 64;
  for (int depth = 0; depth < kMaxDepth && function->parent != 0; ++depth) {
    function = &unit.code.functions[function->parent - 1];
  }
  return unit.string(function->name).starts_with('+');
}

/// What one pass over a function's code tells before its calls are looked at.
struct FunctionScan {
  bool sends = false;                        // it sends messages
  std::vector<std::uint32_t> class_objects;  // values that are constant class objects, sorted
};

FunctionScan scan(const UnitView& unit, const Function& function) {
  FunctionScan result;
  for (const Block& block : UnitView::slice(unit.code.blocks, function.blocks)) {
    for (const Instruction& instruction : UnitView::slice(unit.code.instructions, block.instructions)) {
      if (instruction.op == Op::Call &&
          (kind_of(instruction) == CallKind::Message || kind_of(instruction) == CallKind::DynamicMessage)) {
        result.sends = true;
      }
      if (instruction.op == Op::Constant &&
          static_cast<ConstantKind>(instruction.kind) == ConstantKind::ClassObject) {
        result.class_objects.push_back(index(instruction.result));
      }
    }
  }
  std::ranges::sort(result.class_objects);
  return result;
}

MessageQuery query_of(const UnitView& unit, const Function& caller, const Instruction& send,
                      const FunctionScan& scanned) {
  MessageQuery query{.selector = send.name, .owner = send.owner, .super = (send.flags & kCallSuper) != 0};
  if (query.super) query.class_method = (send.flags & kCallToClass) != 0 || in_class_method(unit, &caller);
  if (send.operands.count > 0 && !scanned.class_objects.empty()) {
    const ValueId receiver = unit.code.operands[send.operands.first];
    query.exact = std::ranges::binary_search(scanned.class_objects, index(receiver));
  }
  return query;
}

/// Targets by name and by message; those of blocks and function pointers come later.
void resolve(const ProgramCode& code, CallTargets& known, ReceiverInference& receivers,
             const FunctionScan& scanned, CallSite& site) {
  const UnitView& unit = code.unit(site.caller);
  const Instruction& call = unit.code.instructions[site.instruction];
  if (kind_of(call) == CallKind::Function) {
    site.targets = known.function(site.caller, call.name);
    site.own_code = site.targets.count > 0;
    return;
  }
  if (kind_of(call) == CallKind::Indirect) {
    site.reason = Unresolved::UnknownCallee;
    return;
  }
  const ReceiverId receiver = receivers.of_send(call);
  site.class_object = receivers.at(receiver).class_object;
  site.receiver = receivers.at(receiver).kind;
  if (kind_of(call) == CallKind::DynamicMessage) {
    site.reason = Unresolved::ComputedSelector;
    site.classes = known.classes_of(receiver);
    return;
  }
  const MessageQuery query = query_of(unit, code.function(site.caller), call, scanned);
  const CallAnswer answer = known.message(query, receiver);
  site.class_object = site.class_object || query.class_method;
  site.reason = answer.reason;
  site.targets = answer.targets;
  site.own_code = answer.own_code;
  site.classes = answer.classes;
}

}  // namespace

std::string_view to_string(Unresolved reason) {
  switch (reason) {
    case Unresolved::None:
      return "resolved";
    case Unresolved::AnyReceiver:
      return "a message to id";
    case Unresolved::ProtocolReceiver:
      return "a message to an object of which only protocols are known";
    case Unresolved::InventedReceiver:
      return "a message to a class that nothing declares";
    case Unresolved::ComputedSelector:
      return "a message whose selector is computed";
    case Unresolved::UnknownCallee:
      return "a block or function pointer of unknown origin";
    case Unresolved::VirtualCallee:
      return "a virtual C++ call";
    case Unresolved::TooManyTargets:
      return "a call with too many possible targets";
  }
  return "resolved";
}

CallGraph::CallGraph(const ProgramCode& code, const MethodIndex& index) : code_(&code), methods_(&index) {
  CallTargets known(code);
  Origins origins;
  collect(known, origins);
  targets_ = known.take_pool();
  classes_ = known.take_class_names();
  index_creations();
  index_callers();
  if (narrow_receivers(known, origins)) index_callers();
  if (origins.empty()) return;
  const FunctionValues values = follow_functions(code, *this, known.storage(), origins);
  keep_values(values);
  resolve_indirect(values);
  index_callers();
}

void CallGraph::collect(CallTargets& known, Origins& origins) {
  by_function_.reserve(code_->size());
  const auto images = static_cast<std::uint32_t>(code_->program().images.size());
  for (std::uint32_t image = 0; image < images; ++image) {
    const UnitView& unit = code_->image_code(ImageId{image}).unit;
    ReceiverInference receivers(*methods_, unit);
    known.enter(ImageId{image}, receivers);
    for (std::uint32_t i = 0; i < unit.code.functions.size(); ++i) {
      const auto first = static_cast<std::uint32_t>(sites_.size());
      collect_function(known, receivers, origins, code_->id(ImageId{image}, i));
      const std::span<CallSite> own = std::span(sites_).subspan(first);
      if (!std::ranges::is_sorted(own, {}, &CallSite::instruction)) {
        std::ranges::sort(own, {}, &CallSite::instruction);
      }
      by_function_.push_back({first, static_cast<std::uint32_t>(own.size())});
    }
  }
}

void CallGraph::collect_function(CallTargets& known, ReceiverInference& receivers, Origins& origins,
                                 FunctionId id) {
  const UnitView& unit = code_->unit(id);
  const Function& function = code_->function(id);
  if (function.blocks.count == 0) return;
  const FunctionScan scanned = scan(unit, function);
  if (scanned.sends) receivers.enter(function);
  for (const Block& block : UnitView::slice(unit.code.blocks, function.blocks)) {
    for (std::uint32_t i = 0; i < block.instructions.count; ++i) {
      const std::uint32_t number = block.instructions.first + i;
      const Instruction& instruction = unit.code.instructions[number];
      if (instruction.op == Op::Closure) {
        const auto closure = code_->id(code_->image_of(id), static_cast<std::uint32_t>(instruction.bits));
        placed_creations_.push_back({closure, {id, number}});
        if (code_->has_body(closure)) origins.push_back({id, instruction.result, closure});
      } else if (instruction.op == Op::Constant &&
                 static_cast<ConstantKind>(instruction.kind) == ConstantKind::Function) {
        const Range bound = known.function(id, instruction.name);
        if (bound.count == 1) origins.push_back({id, instruction.result, FunctionId{bound.first}});
      } else if (instruction.op == Op::Call) {
        CallSite site{.caller = id, .instruction = number};
        resolve(*code_, known, receivers, scanned, site);
        sites_.push_back(site);
      }
    }
  }
}

}  // namespace candor
