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

MessageQuery query_of(const ProgramCode& code, FunctionId caller, const Instruction& send,
                      const FunctionScan& scanned) {
  const ImageId image = code.image_of(caller);
  MessageQuery query{.component = code.program().image(image).component,
                     .unit = index(image),
                     .selector = send.name,
                     .owner = send.owner,
                     .super = (send.flags & kCallSuper) != 0};
  if (send.operands.count > 0) {
    const ValueId receiver = code.unit(caller).code.operands[send.operands.first];
    query.exact = std::ranges::binary_search(scanned.class_objects, index(receiver));
  }
  return query;
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
  if (origins.empty()) return;
  const FunctionValues values = follow_functions(code, *this, known.storage(), origins);
  keep_values(values);
  resolve_indirect(values);
  index_callers();
}

void CallGraph::collect(CallTargets& known, Origins& origins) {
  by_function_.reserve(code_->size());
  for (std::uint32_t i = 0; i < code_->size(); ++i) {
    const auto first = static_cast<std::uint32_t>(sites_.size());
    collect_function(known, origins, FunctionId{i});
    const std::span<CallSite> own = std::span(sites_).subspan(first);
    if (!std::ranges::is_sorted(own, {}, &CallSite::instruction)) {
      std::ranges::sort(own, {}, &CallSite::instruction);
    }
    by_function_.push_back({first, static_cast<std::uint32_t>(own.size())});
  }
}

void CallGraph::collect_function(CallTargets& known, Origins& origins, FunctionId id) {
  const UnitView& unit = code_->unit(id);
  const Function& function = code_->function(id);
  if (function.blocks.count == 0) return;
  const FunctionScan scanned = scan(unit, function);
  std::vector<Receiver> values;
  if (scanned.sends) values = infer_receivers(*methods_, unit, function);
  for (const Block& block : UnitView::slice(unit.code.blocks, function.blocks)) {
    for (std::uint32_t i = 0; i < block.instructions.count; ++i) {
      const std::uint32_t number = block.instructions.first + i;
      const Instruction& instruction = unit.code.instructions[number];
      if (instruction.op == Op::Closure) {
        const FunctionId closure =
            code_->id(code_->image_of(id), static_cast<std::uint32_t>(instruction.bits));
        placed_creations_.push_back({closure, {id, number}});
        if (code_->has_body(closure)) origins.push_back({id, instruction.result, closure});
      }
      if (instruction.op == Op::Constant &&
          static_cast<ConstantKind>(instruction.kind) == ConstantKind::Function) {
        const Range bound = known.function(id, instruction.name);
        if (bound.count == 1) origins.push_back({id, instruction.result, FunctionId{bound.first}});
      }
      if (instruction.op != Op::Call) continue;
      CallSite site{.caller = id, .instruction = number};
      switch (kind_of(instruction)) {
        case CallKind::Function:
          site.targets = known.function(id, instruction.name);
          break;
        case CallKind::Message: {
          Receiver receiver = receiver_of(unit, instruction, values);
          const MessageQuery query = query_of(*code_, id, instruction, scanned);
          if (query.super && in_class_method(unit, &function)) receiver.class_object = true;
          const CallAnswer answer = known.message(query, receiver);
          site.class_object = receiver.class_object;
          site.reason = answer.reason;
          site.targets = answer.targets;
          site.classes = answer.classes;
          break;
        }
        case CallKind::DynamicMessage: {
          const Receiver receiver = receiver_of(unit, instruction, values);
          site.class_object = receiver.class_object;
          site.reason = Unresolved::ComputedSelector;
          site.classes = known.classes_of(receiver);
          break;
        }
        case CallKind::Indirect:
          site.reason = Unresolved::UnknownCallee;
          break;
      }
      sites_.push_back(site);
    }
  }
}

}  // namespace candor
