// Objects whose class only a constant text names, as far as they are handed on inside functions, into
// closures and by results: what is sent to them gets the models of that class.
#include <algorithm>

#include "base/limits.h"
#include "flow/binding_state.h"

namespace candor {
namespace {

/// A class, or an object of it. An empty name: not known.
struct NamedObject {
  std::string name;
  bool class_object = false;
  bool known() const { return !name.empty(); }
};

class NamedClasses {
 public:
  explicit NamedClasses(const BindingInput& input) : input_(input), waiting_(input.code.size(), false) {}

  void run() {
    for (std::uint32_t i = 0; i < input_.calls.sites().size(); ++i) {
      const CallSite& site = input_.calls.site(CallId{i});
      const bool computed = instruction_of(site).kind == static_cast<std::uint8_t>(CallKind::DynamicMessage);
      if (computed || input_.models.has(CallId{i}, ApiEntryKind::NamesClass)) wait_for(site.caller);
    }
    for (int round = 0; round < limits::kMaxNamedClassRounds && !queue_.empty(); ++round) {
      std::vector<FunctionId> queue;
      queue.swap(queue_);
      std::ranges::sort(queue);
      for (const FunctionId function : queue) {
        waiting_[index(function)] = false;
        look_at(function);
      }
    }
  }

 private:
  const Instruction& instruction_of(const CallSite& site) const {
    return input_.code.unit(site.caller).code.instructions[site.instruction];
  }
  void wait_for(FunctionId function) {
    if (waiting_[index(function)]) return;
    waiting_[index(function)] = true;
    queue_.push_back(function);
  }
  static std::uint64_t key(FunctionId function, ValueId value) {
    return std::uint64_t{index(function)} << 32 | index(value);
  }
  const NamedObject* of(FunctionId function, ValueId value) const {
    const auto found = objects_.find(key(function, value));
    return found == objects_.end() ? nullptr : &found->second;
  }
  void set(FunctionId function, ValueId value, NamedObject object) {
    if (index(value) != 0 && object.known()) objects_.try_emplace(key(function, value), std::move(object));
  }

  void look_at(FunctionId function) {
    const UnitView& unit = input_.code.unit(function);
    for_each_instruction(input_.code, function, [&](std::uint32_t number, const Instruction& instruction) {
      const auto operands = UnitView::slice(unit.code.operands, instruction.operands);
      switch (instruction.op) {
        case Op::Copy:
        case Op::Phi:
        case Op::Select:
          for (const ValueId operand : operands) {
            if (const NamedObject* object = of(function, operand)) set(function, instruction.result, *object);
          }
          break;
        case Op::Call:
          look_at_call(function, number, instruction);
          break;
        case Op::Closure:
          hand_to_closure(function, instruction, operands);
          break;
        case Op::Return:
          if (operands.size() == 1) hand_to_callers(function, operands.front());
          break;
        default:
          break;
      }
    });
  }

  void hand_to_closure(FunctionId function, const Instruction& closure, std::span<const ValueId> held) {
    const auto number = static_cast<std::uint32_t>(closure.bits);
    const FunctionId target = input_.code.id(input_.code.image_of(function), number);
    const Function& shape = input_.code.function(target);
    for (std::uint32_t i = 0; i < held.size() && i < shape.capture_count; ++i) {
      const NamedObject* object = of(function, held[i]);
      const ValueId inside{shape.parameter_count + i + 1};
      if (object == nullptr || of(target, inside) != nullptr) continue;
      set(target, inside, *object);
      wait_for(target);
    }
  }

  void hand_to_callers(FunctionId function, ValueId value) {
    const NamedObject* object = of(function, value);
    if (object == nullptr || !results_.try_emplace(index(function), *object).second) return;
    for (const CallId call : input_.calls.callers(function)) wait_for(input_.calls.site(call).caller);
  }

  void look_at_call(FunctionId function, std::uint32_t number, const Instruction& call) {
    const CallId id = input_.calls.site_at(function, number);
    if (id == kNoCall) return;
    const UnitView& unit = input_.code.unit(function);
    for_each_entry(input_, id, ApiEntryKind::NamesClass, [&](ApiUse, const ApiEntry& entry) {
      const ValueId name = call_operand(unit.code, call, entry.ports.front());
      if (const ConstantText* text = input_.texts.of(function, name)) {
        set(function, call.result, {text->text, true});
      }
    });
    const CallSite& site = input_.calls.site(id);
    for (const FunctionId target : input_.calls.targets(site)) {
      const auto given = results_.find(index(target));
      if (given != results_.end()) set(function, call.result, given->second);
    }
    const auto kind = static_cast<CallKind>(call.kind);
    if (kind == CallKind::Message) {
      send(function, id, call, unit.string(call.name));
    } else if (kind == CallKind::DynamicMessage && call.operands.count > 1) {
      const ValueId selector = unit.code.operands[call.operands.first + 1];
      if (const ConstantText* text = input_.texts.of(function, selector)) {
        send(function, id, call, text->text);
      }
    }
    invoke(function, id, call);
  }

  void send(FunctionId function, CallId id, const Instruction& call, std::string_view selector) {
    if (call.operands.count == 0) return;
    const UnitView& unit = input_.code.unit(function);
    const NamedObject* object = of(function, unit.code.operands[call.operands.first]);
    if (object == nullptr) {
      if (static_cast<CallKind>(call.kind) != CallKind::DynamicMessage) return;
      const CallSite& site = input_.calls.site(id);
      input_.models.add(
          id, input_.models.of_message(selector, {input_.calls.classes(site), false, site.class_object}));
      return;
    }
    const NamedObject receiver = *object;
    const std::string_view types[] = {receiver.name};
    input_.models.add(id, input_.models.of_message(selector, {types, false, receiver.class_object}));
    set(function, call.result, result_of(receiver, selector));
  }

  /// A message that another one makes, such as performSelector:. Models whose ports would mean other operands
  /// here are left out.
  void invoke(FunctionId function, CallId id, const Instruction& call) {
    const UnitView& unit = input_.code.unit(function);
    std::vector<std::uint32_t> found;
    for_each_entry(input_, id, ApiEntryKind::Invokes, [&](ApiUse, const ApiEntry& entry) {
      const NamedObject* object = of(function, call_operand(unit.code, call, entry.ports[1]));
      if (object == nullptr || entry.ports[1].kind != PortKind::Self) return;
      const ConstantText* selector = input_.texts.of(function, call_operand(unit.code, call, entry.ports[0]));
      if (selector == nullptr) return;
      const NamedObject receiver = *object;
      const std::string_view types[] = {receiver.name};
      for (const std::uint32_t model :
           input_.models.of_message(selector->text, {types, false, receiver.class_object})) {
        if (speaks_of_no_argument(input_.tables.models.models[model])) found.push_back(model);
      }
      set(function, call.result, result_of(receiver, selector->text));
    });
    if (!found.empty()) input_.models.add(id, found);
  }

  static bool speaks_of_no_argument(const ApiModel& model) {
    return std::ranges::all_of(model.entries, [](const ApiEntry& entry) {
      return std::ranges::all_of(entry.ports, [](const ApiPort& port) {
        return port.kind == PortKind::Return || port.kind == PortKind::Self;
      });
    });
  }

  /// Of a class that nothing declares, what a message to the class gives is taken for an object of it, as its
  /// makers and shared objects are.
  NamedObject result_of(const NamedObject& receiver, std::string_view selector) const {
    const auto method = input_.calls.methods().find_method(receiver.name, receiver.class_object, selector);
    const NamedObject same{receiver.name, false};
    if (!method) return receiver.class_object || selector.starts_with("init") ? same : NamedObject{};
    if (method->function->result_type == 0) return {};
    const Type& type = method->unit->code.types[method->function->result_type - 1];
    if (type.kind != TypeKind::Object && type.kind != TypeKind::ClassType) return {};
    if ((type.flags & kTypeInstance) != 0) return {receiver.name, type.kind == TypeKind::ClassType};
    if ((type.flags & kTypeParameter) != 0) return {};
    const std::string_view name = method->unit->string(type.name);
    if (name.empty()) return receiver.class_object ? same : NamedObject{};
    return {std::string(name), type.kind == TypeKind::ClassType};
  }

  const BindingInput& input_;
  std::vector<bool> waiting_;
  std::vector<FunctionId> queue_;
  std::unordered_map<std::uint64_t, NamedObject> objects_;  // by function and value
  std::unordered_map<std::uint32_t, NamedObject> results_;  // by function
};

}  // namespace

void add_named_classes(const BindingInput& input) { NamedClasses(input).run(); }

}  // namespace candor
