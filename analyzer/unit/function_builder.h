#pragma once
// Emits one function in slot form; lowering of a body writes through this, and closures nest in it.

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "unit/unit.h"

namespace candor {

/// A block of the function that is being built, in the order in which they were made.
enum class BlockId : std::uint32_t {};

/// One case of a switch.
struct Case {
  std::int64_t value = 0;
  BlockId block{};
};

/// Builds a function that stands in the unit from the start, so that its number is known to closures inside
/// it; values, blocks and instructions reach the unit in `finish`. Several builders may be at work on one
/// unit.
///
/// Code behind a terminator is dropped until the next `begin`: emitting there gives values that nothing uses.
class FunctionBuilder {
 public:
  /// `function` names the function, its flags, types, parent and place; its ranges and counts are set here.
  FunctionBuilder(Unit& unit, const Function& function);
  /// For a function that stands in the unit already, without a body.
  FunctionBuilder(Unit& unit, std::uint32_t number);
  FunctionBuilder(const FunctionBuilder&) = delete;
  FunctionBuilder& operator=(const FunctionBuilder&) = delete;

  Unit& unit() { return unit_; }
  /// Index into the unit's functions.
  std::uint32_t number() const { return number_; }

  // Values. Parameters come first, then captures, then all others.
  ValueId add_parameter(std::string_view name, std::uint32_t type);
  /// `flags`: kValueByReference or 0.
  ValueId add_capture(std::string_view name, std::uint32_t type, std::uint32_t flags);
  /// A slot that may be written many times; without a name, a temporary, which keeps no
  /// type of a number.
  ValueId add_slot(std::string_view name, std::uint32_t type);

  // Blocks.
  BlockId add_block(std::string_view name = {});
  /// Goes on in `block`, which comes next in the function; control falls into it from the current one. A
  /// block is begun once.
  void begin(BlockId block);
  /// Whether what is emitted now can be reached from the code before it.
  bool open() const { return current_ != kNone; }
  bool is_begun(BlockId block) const { return blocks_[static_cast<std::uint32_t>(block)].begun; }
  /// Whether anything branches to `block` so far.
  bool is_used(BlockId block) const { return blocks_[static_cast<std::uint32_t>(block)].used; }

  /// Calls until `pop_handler` may throw to `block`, also those of closures' creation, not those inside them.
  void push_handler(BlockId block);
  void pop_handler();
  /// Handlers in force, outermost first; for jumps that leave them to be lowered without them.
  const std::vector<BlockId>& handlers() const { return handlers_; }
  void set_handlers(std::vector<BlockId> handlers);
  /// The same where nothing but a terminator follows: the current block stays as it is.
  void restore_handlers(std::vector<BlockId> handlers) { handlers_ = std::move(handlers); }

  /// The place of what is emitted from now on: index into places plus 1, or 0.
  void set_place(std::uint32_t place) { place_ = place; }
  std::uint32_t place() const { return place_; }

  // Instructions. Types are indices into types plus 1, as everywhere in the unit.
  /// Any instruction but a terminator. The result goes to `instruction.result`, or to a new temporary of
  /// `result_type` when the operation always has one. Gives the result, or 0.
  ValueId emit(Instruction instruction, std::span<const ValueId> operands, std::uint32_t result_type = 0);
  ValueId emit(Instruction instruction, std::initializer_list<ValueId> operands,
               std::uint32_t result_type = 0) {
    return emit(instruction, std::span(operands.begin(), operands.size()), result_type);
  }
  ValueId undefined(std::uint32_t type = 0);
  ValueId null(std::uint32_t type = 0);
  ValueId integer(std::int64_t value, std::uint32_t type = 0);
  ValueId real(double value, std::uint32_t type = 0);
  /// String, CString, Selector, ClassObject, Protocol, Function or Global.
  ValueId constant(ConstantKind kind, std::string_view name, std::uint32_t type = 0);
  ValueId copy(ValueId value, std::uint32_t type);
  void assign(ValueId slot, ValueId value);
  ValueId compute(ComputeOp op, std::initializer_list<ValueId> operands, std::uint32_t type = 0);
  /// Compute Other with its name ("add").
  ValueId compute(std::string_view name, std::span<const ValueId> operands, std::uint32_t type = 0);
  ValueId compute(std::string_view name, std::initializer_list<ValueId> operands, std::uint32_t type = 0) {
    return compute(name, std::span(operands.begin(), operands.size()), type);
  }
  ValueId select(ValueId condition, ValueId yes, ValueId no, std::uint32_t type = 0);
  /// `type`: of the object.
  ValueId local(std::string_view name, std::uint64_t size, std::uint32_t type);
  /// `type`: of what stands there, for the four kinds of address.
  ValueId field(ValueId base, std::string_view name, std::string_view owner, std::uint32_t type);
  ValueId element(ValueId base, ValueId index, std::uint32_t type);
  ValueId offset(ValueId base, std::int64_t bytes, std::uint32_t type);
  ValueId inside(ValueId base, std::uint32_t type);
  /// `flags`: kAccessWeak or 0.
  ValueId load(ValueId address, std::uint32_t type, std::uint16_t flags = 0);
  void store(ValueId address, ValueId value, std::uint32_t type, std::uint16_t flags = 0);
  /// A call of a named function. Without `has_result` the value is 0.
  ValueId call(std::string_view name, std::span<const ValueId> arguments, bool has_result,
               std::uint32_t result_type);
  ValueId call(std::string_view name, std::initializer_list<ValueId> arguments, bool has_result,
               std::uint32_t result_type) {
    return call(name, std::span(arguments.begin(), arguments.size()), has_result, result_type);
  }
  /// Any other call: `instruction` has the kind, name, owner, type and flags.
  ValueId call(Instruction instruction, std::span<const ValueId> operands, bool has_result,
               std::uint32_t result_type);
  ValueId closure(std::uint32_t function, std::span<const ValueId> captured, std::uint32_t type);

  // Terminators.
  void branch(BlockId target);
  void branch(ValueId condition, BlockId yes, BlockId no);
  /// To `otherwise` when no case fits.
  void switch_on(ValueId value, std::span<const Case> cases, BlockId otherwise);
  /// To any of `targets`, on what only run time knows.
  void branch_to_any(ValueId value, std::span<const BlockId> targets);
  void give_back(ValueId value);
  void give_back();
  void unreachable();
  /// Ends the block by throwing: to the innermost handler, or out of the function.
  void leave_by_throw();

  /// Instructions emitted so far.
  std::uint32_t size() const { return static_cast<std::uint32_t>(instructions_.size()); }
  /// Whether the function passed limits::kMaxFunctionInstructions; what came later is dropped.
  bool cut() const { return cut_; }

  /// Puts the body into the unit. A fall off the end returns nothing. Blocks that control never reaches, and
  /// values that nothing names, are left out.
  void finish();

 private:
  static constexpr std::uint32_t kNone = 0xffffffff;
  struct OpenBlock {
    StringId name{};
    std::vector<std::uint32_t> instructions;  // of instructions_
    std::vector<Edge> successors;
    std::uint32_t handler = kNone;
    bool used = false;
    bool begun = false;
    bool throws = false;
  };

  std::uint32_t add_value(std::string_view name, std::uint32_t type, std::uint32_t flags);
  bool is_number(std::uint32_t type) const;
  bool append(Instruction instruction, std::span<const ValueId> operands);
  void terminate(Op op, std::span<const ValueId> operands, std::vector<Edge> successors);
  void start(std::uint32_t block);
  void split();
  void mark_throwing();
  Edge edge_to(BlockId block, std::uint64_t bits = 0, std::uint32_t flags = 0);
  std::vector<std::uint32_t> reachable_in_order() const;
  std::vector<std::uint32_t> number_values(const std::vector<std::uint32_t>& order);
  void put_block(const OpenBlock& block, const std::vector<std::uint32_t>& block_numbers,
                 const std::vector<std::uint32_t>& value_numbers);

  Unit& unit_;
  std::uint32_t number_;
  std::uint32_t place_ = 0;
  std::uint32_t parameter_count_ = 0;
  std::uint32_t capture_count_ = 0;
  std::vector<Value> values_;
  std::vector<Instruction> instructions_;  // operands in operands_
  std::vector<ValueId> operands_;
  std::vector<OpenBlock> blocks_;
  std::vector<std::uint32_t> order_;  // blocks as they were begun
  std::vector<BlockId> handlers_;
  std::uint32_t current_ = kNone;
  bool cut_ = false;
};

}  // namespace candor
