#include "bench/flow/program_generator.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace candor {
namespace {

constexpr std::uint32_t kRing = 1000;       // functions that call one another in a circle
constexpr std::uint32_t kSubclasses = 100;  // that answer the same message
constexpr std::uint32_t kMethodsOfClass = 20;
constexpr std::uint32_t kSourceEvery = 500, kSinkEvery = 700;

class Generator {
 public:
  explicit Generator(std::uint32_t functions) : count_(functions) {
    unit_.kind = UnitKind::Source;
    unit_.identity.arch = unit_.intern("arm64");
    unit_.identity.platform = unit_.intern("ios");
  }

  Unit make() {
    object_type("Base");
    for (std::uint32_t i = 0; i < kSubclasses; ++i) add_subclass(i);
    const std::uint32_t classes = count_ / kMethodsOfClass + 1;
    for (std::uint32_t c = 0; c < classes; ++c) add_class(c);
    unit_.coverage.functions_seen = unit_.coverage.functions_lifted =
        static_cast<std::uint32_t>(unit_.code.functions.size());
    return std::move(unit_);
  }

 private:
  std::uint32_t object_type(const std::string& name) {
    Type type;
    type.kind = TypeKind::Object;
    type.name = unit_.intern(name);
    unit_.code.types.push_back(type);
    return static_cast<std::uint32_t>(unit_.code.types.size());
  }

  // A method with self and one argument, of straight code.
  void begin_function(const std::string& name, std::uint32_t self_type) {
    function_ = {};
    function_.name = unit_.intern(name);
    function_.values.first = static_cast<std::uint32_t>(unit_.code.values.size());
    function_.blocks.first = static_cast<std::uint32_t>(unit_.code.blocks.size());
    function_.parameter_count = 2;
    first_instruction_ = static_cast<std::uint32_t>(unit_.code.instructions.size());
    value(self_type);
    value(0);
  }
  ValueId value(std::uint32_t type = 0) {
    unit_.code.values.push_back({{}, type, 0});
    return ValueId{static_cast<std::uint32_t>(unit_.code.values.size()) - function_.values.first};
  }
  Instruction& add(Op op, std::uint8_t kind, bool result, std::initializer_list<ValueId> operands) {
    Instruction instruction;
    instruction.op = op;
    instruction.kind = kind;
    if (result) instruction.result = value();
    instruction.operands = {static_cast<std::uint32_t>(unit_.code.operands.size()),
                            static_cast<std::uint32_t>(operands.size())};
    unit_.code.operands.insert(unit_.code.operands.end(), operands);
    return unit_.code.instructions.emplace_back(instruction);
  }
  ValueId call(const std::string& name, std::initializer_list<ValueId> operands) {
    Instruction& at = add(Op::Call, static_cast<std::uint8_t>(CallKind::Function), true, operands);
    at.name = unit_.intern(name);
    return at.result;
  }
  ValueId send(const std::string& selector, std::uint32_t type, std::initializer_list<ValueId> operands) {
    Instruction& at = add(Op::Call, static_cast<std::uint8_t>(CallKind::Message), true, operands);
    at.name = unit_.intern(selector);
    at.type = type;
    return at.result;
  }
  ValueId field(const std::string& owner, const std::string& name, ValueId object) {
    Instruction& at = add(Op::Address, static_cast<std::uint8_t>(AddressKind::Field), true, {object});
    at.owner = unit_.intern(owner);
    at.name = unit_.intern(name);
    return at.result;
  }
  void end_function(ValueId result) {
    add(Op::Return, 0, false, {result});
    Block block;
    block.instructions = {first_instruction_,
                          static_cast<std::uint32_t>(unit_.code.instructions.size()) - first_instruction_};
    unit_.code.blocks.push_back(block);
    function_.blocks.count = 1;
    function_.values.count = static_cast<std::uint32_t>(unit_.code.values.size()) - function_.values.first;
    unit_.code.functions.push_back(function_);
  }

  Definition begin_class(const std::string& name, const std::string& superclass) {
    Definition definition;
    definition.name = unit_.intern(name);
    definition.super_or_category = unit_.intern(superclass);
    definition.methods.first = static_cast<std::uint32_t>(unit_.methods.size());
    return definition;
  }
  void add_method(const std::string& selector) {
    Method method;
    method.selector = unit_.intern(selector);
    method.function = static_cast<std::uint32_t>(unit_.code.functions.size());
    unit_.methods.push_back(method);
  }
  void end_class(Definition definition) {
    definition.methods.count = static_cast<std::uint32_t>(unit_.methods.size()) - definition.methods.first;
    unit_.definitions.push_back(definition);
  }

  void add_subclass(std::uint32_t number) {
    const std::string name = fmt::format("Sub{}", number);
    Definition definition = begin_class(name, number == 0 ? "NSObject" : "Sub0");
    begin_function(fmt::format("-[{} handle:]", name), object_type(name));
    const ValueId address = field("Sub0", "last", ValueId{1});
    add(Op::Store, 0, false, {address, ValueId{2}});
    end_function(number % 2 == 0 ? ValueId{2} : add(Op::Load, 0, true, {address}).result);
    add_method("handle:");
    end_class(definition);
    if (number == 0) base_type_ = static_cast<std::uint32_t>(unit_.code.types.size());
  }

  std::string method_name(std::uint32_t number) const {
    return fmt::format("-[C{} m{}:]", number / kMethodsOfClass, number % kMethodsOfClass);
  }

  void add_class(std::uint32_t number) {
    const std::string name = fmt::format("C{}", number);
    Definition definition = begin_class(name, "NSObject");
    const std::uint32_t type = object_type(name);
    for (std::uint32_t m = 0; m < kMethodsOfClass; ++m) {
      add_body(number * kMethodsOfClass + m, type);
      add_method(fmt::format("m{}:", m));
    }
    end_class(definition);
  }

  void add_body(std::uint32_t number, std::uint32_t type) {
    begin_function(method_name(number), type);
    ValueId data{2};
    if (number % kSourceEvery == 0) data = call("bench_source", {});
    // Round the ring of the thousand that the method belongs to.
    const std::uint32_t ring = number / kRing * kRing;
    const std::uint32_t last = std::min(count_, ring + kRing);
    const std::uint32_t next = number + 1 < last ? number + 1 : ring;
    const ValueId from_ring = send(fmt::format("m{}:", next % kMethodsOfClass),
                                   class_type(next / kMethodsOfClass), {ValueId{1}, data});
    const ValueId mixed =
        add(Op::Compute, static_cast<std::uint8_t>(ComputeOp::Other), true, {from_ring, data}).result;
    const ValueId handled = send("handle:", base_type_, {ValueId{1}, number % 10 == 0 ? mixed : data});
    if (number % 10 == 3) {
      const ValueId address = field("Shared", fmt::format("f{}", number / 10 % 8), ValueId{1});
      add(Op::Store, 0, false, {address, handled});
    } else if (number % 10 == 7) {
      const ValueId address = field("Shared", fmt::format("f{}", number / 10 % 8), ValueId{1});
      call("bench_use", {add(Op::Load, 0, true, {address}).result});
    }
    ValueId sum = mixed;
    for (int i = 0; i < 2; ++i) {
      sum = add(Op::Compute, static_cast<std::uint8_t>(ComputeOp::Other), true, {sum, ValueId{1}}).result;
    }
    if (number % kSinkEvery == 0) call("bench_sink", {handled});
    end_function(number % 3 == 0 ? sum : data);
  }

  /// Types of classes that come later are made when they are first named.
  std::uint32_t class_type(std::uint32_t number) { return object_type(fmt::format("C{}", number)); }

  std::uint32_t count_, base_type_ = 0, first_instruction_ = 0;
  Unit unit_;
  Function function_;
};

ApiModel function_model(std::string name, ApiEntryKind kind, PortKind port) {
  ApiModel model;
  model.name = name;
  model.symbol = {std::move(name), false};
  ApiEntry entry;
  entry.kind = kind;
  entry.label = LabelId{static_cast<std::uint16_t>(kind == ApiEntryKind::Source ? 1 : 0)};
  ApiPort where;
  where.kind = port;
  entry.ports.push_back(where);
  model.entries.push_back(std::move(entry));
  return model;
}

}  // namespace

Unit generate_program(std::uint32_t functions) { return Generator(functions).make(); }

ApiModels generate_models(std::uint32_t others) {
  ApiModels models;
  models.labels = {"sink", "source"};
  models.models.push_back(function_model("bench_source", ApiEntryKind::Source, PortKind::Return));
  models.models.push_back(function_model("bench_sink", ApiEntryKind::Sink, PortKind::Argument));
  for (std::uint32_t i = 0; i < others; ++i) {
    ApiModel model = function_model(fmt::format("other{}", i), ApiEntryKind::Sink, PortKind::Argument);
    model.symbol = {};
    model.type = {fmt::format("Other{}", i), false};
    model.selector = {fmt::format("other{}:", i % 1000), false};
    models.models.push_back(std::move(model));
  }
  return models;
}

}  // namespace candor
