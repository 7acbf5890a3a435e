#include <map>
#include <tuple>

#include "unit/edges.h"
#include "unit/shape.h"
#include "unit/support_generate.h"
#include "unit/words.h"

namespace candor::test {
namespace {

std::uint32_t size_of(const auto& table) { return static_cast<std::uint32_t>(table.size()); }

/// Generates the code of a unit whose functions were counted before.
class CodeGenerator {
 public:
  CodeGenerator(Dice& dice, Unit& unit) : dice_(dice), unit_(unit), code_(unit.code) {}

  void run() {
    generate_types();
    for (Function& function : code_.functions) generate_function(function);
  }

 private:
  StringId name() { return any_string(dice_, unit_); }
  std::uint32_t any_type() { return dice_.below(code_.types.size() + 1); }

  void generate_types() {
    const std::uint32_t count = dice_.below(5);
    for (std::uint32_t i = 0; i < count; ++i) {
      Type type;
      type.kind = static_cast<TypeKind>(dice_.below(std::size(words::kTypeKind)));
      type.flags = static_cast<std::uint32_t>(dice_.bits()) & words::mask(words::kTypeFlag);
      type.name = name();
      type.size = dice_.small_number();
      for (std::uint32_t p = dice_.below(3); p > 0; --p) {
        if (type.protocols.count++ == 0) type.protocols.first = size_of(unit_.names);
        unit_.names.push_back(name());
      }
      for (std::uint32_t m = dice_.below(3); m > 0; --m) {
        if (type.members.count++ == 0) type.members.first = size_of(code_.type_members);
        code_.type_members.push_back({name(), dice_.below(count + 1), dice_.small_number()});
      }
      code_.types.push_back(type);
    }
  }

  /// Places get their numbers where they are first mentioned, as the parser gives them.
  std::uint32_t any_place() {
    if (dice_.one_in(2)) return 0;
    Place place;
    place.file = dice_.one_in(2) ? name() : StringId{};
    place.line = dice_.one_in(2) ? dice_.small_number() : 0;
    place.column = dice_.one_in(2) ? dice_.below(5) : 0;
    place.address = dice_.number();
    const auto [found, added] =
        places_.try_emplace({place.file, place.line, place.column, place.address}, size_of(code_.places) + 1);
    if (added) code_.places.push_back(place);
    return found->second;
  }

  void generate_function(Function& function) {
    function.name = name();
    function.flags = static_cast<std::uint32_t>(dice_.bits()) & words::mask(words::kFunctionFlag);
    function.result_type = any_type();
    function.parent = dice_.below(code_.functions.size() + 1);
    function.category = name();
    function.address = dice_.number();
    function.place = any_place();
    function.parameter_count = dice_.below(4);
    function.capture_count = dice_.below(3);
    values_ = function.parameter_count + function.capture_count + dice_.below(12);
    if (values_ > 0) function.values = {size_of(code_.values), values_};
    for (std::uint32_t i = 0; i < values_; ++i) {
      code_.values.push_back({dice_.one_in(2) ? name() : StringId{}, dice_.one_in(3) ? any_type() : 0,
                              dice_.one_in(5) ? kValueByReference : 0u});
    }
    generate_blocks(function);
  }

  void generate_blocks(Function& function) {
    ssa_ = (function.flags & kFunctionSsa) != 0;
    free_ = function.parameter_count + function.capture_count + 1;
    const std::uint32_t count = dice_.below(5);
    std::vector<Block> blocks(count);
    std::vector<Op> terminators;
    for (Block& block : blocks) {
      block.name = name();
      terminators.push_back(generate_successors(block, count));
    }
    if (count > 0) function.blocks = {size_of(code_.blocks), count};
    code_.blocks.insert(code_.blocks.end(), blocks.begin(), blocks.end());
    if (ssa_) fill_predecessors(code_, function);
    for (std::uint32_t i = 0; i < count; ++i) {
      generate_instructions(code_.blocks[function.blocks.first + i], terminators[i]);
    }
  }

  /// Any block but, in SSA form, the entry.
  std::uint32_t any_target(std::uint32_t count) {
    return ssa_ ? 1 + dice_.below(count - 1) : dice_.below(count);
  }

  Op generate_successors(Block& block, std::uint32_t count) {
    Op op = static_cast<Op>(static_cast<std::uint32_t>(Op::Branch) + dice_.below(4));
    if ((ssa_ && count < 2) || (op == Op::Switch && values_ == 0)) op = Op::Unreachable;
    branches_on_value_ = values_ > 0 && dice_.one_in(2);
    const std::uint32_t first = size_of(code_.edges);
    const auto edge = [&](std::uint32_t flags, std::uint64_t bits) {
      code_.edges.push_back({any_target(count), flags, bits});
    };
    if (op == Op::Branch) {
      edge(0, 0);
      if (branches_on_value_) edge(0, 0);
    } else if (op == Op::Switch) {
      edge(0, dice_.number());
      if (dice_.one_in(2)) edge(kEdgeDefault, 0);
      edge(0, dice_.number());
    }
    if (dice_.one_in(3) && (!ssa_ || count > 1)) edge(kEdgeExceptional, 0);
    if (size_of(code_.edges) > first) block.successors = {first, size_of(code_.edges) - first};
    return op;
  }

  void generate_instructions(Block& block, Op terminator) {
    block.instructions.first = size_of(code_.instructions);
    if (ssa_ && dice_.one_in(2)) add(Op::Phi, 0, block.predecessors.count);
    for (std::uint32_t i = dice_.below(8); i > 0; --i) {
      const auto op = static_cast<Op>(dice_.below(static_cast<std::uint32_t>(Op::Branch)));
      const auto kind = static_cast<std::uint8_t>(dice_.below(words::kind_count(op)));
      const Shape shape = shape_of(op, kind);
      const std::uint32_t spare = shape.max_operands == kAnyCount ? dice_.below(3) : 0;
      if (op != Op::Phi) add(op, kind, shape.min_operands + spare);
    }
    std::uint32_t normal = 0;
    for (std::uint32_t i = 0; i < block.successors.count; ++i) {
      normal += (code_.edges[block.successors.first + i].flags & kEdgeExceptional) == 0;
    }
    std::uint32_t operands = terminator == Op::Switch ? 1 : 0;
    if (terminator == Op::Branch) operands = normal - 1;
    if (terminator == Op::Return && values_ > 0) operands = dice_.below(2);
    add(terminator, 0, operands);
    block.instructions.count = size_of(code_.instructions) - block.instructions.first;
  }

  void add(Op op, std::uint8_t kind, std::uint32_t operands) {
    const Shape shape = shape_of(op, kind);
    Instruction instruction{op, kind};
    if (operands > 0 && values_ == 0) return;
    const bool wants_result =
        shape.result == Need::Required || (shape.result == Need::Optional && dice_.one_in(2));
    if (wants_result) {
      const std::uint32_t result = ssa_ ? free_++ : 1 + dice_.below(values_ + 1);
      if (result > values_) return;
      instruction.result = ValueId{result};
    }
    if (operands > 0) instruction.operands = {size_of(code_.operands), operands};
    for (std::uint32_t i = 0; i < operands; ++i) code_.operands.push_back(ValueId{1 + dice_.below(values_)});
    instruction.flags = static_cast<std::uint16_t>(dice_.bits()) & shape.flags;
    if (shape.name) instruction.name = name();
    if (shape.owner) instruction.owner = name();
    if (shape.type) instruction.type = any_type();
    if (shape.bits)
      instruction.bits = op == Op::Closure ? dice_.below(code_.functions.size()) : dice_.number();
    instruction.place = any_place();
    code_.instructions.push_back(instruction);
  }

  Dice& dice_;
  Unit& unit_;
  Code& code_;
  std::map<std::tuple<StringId, std::uint32_t, std::uint32_t, std::uint64_t>, std::uint32_t> places_;
  bool ssa_ = false;
  bool branches_on_value_ = false;
  std::uint32_t values_ = 0;
  std::uint32_t free_ = 0;  // next value that nothing assigns, in SSA form
};

}  // namespace

void generate_code(Dice& dice, Unit& unit) { CodeGenerator(dice, unit).run(); }

}  // namespace candor::test
