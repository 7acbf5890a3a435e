#pragma once
// The state of an image and of one function while they are lifted, and the parts that lift what stands in it.

#include <array>
#include <bitset>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "binary/arm64/call_shape.h"
#include "binary/arm64/frame.h"
#include "binary/arm64/known_values.h"
#include "binary/arm64/lift.h"
#include "binary/arm64/liveness.h"
#include "binary/arm64/machine_function.h"
#include "binary/arm64/shape_table.h"
#include "unit/function_builder.h"

namespace candor::arm64 {

/// What is known of a function besides its code; made on demand, so that a caller may ask before the function
/// itself is lifted.
struct FunctionFacts {
  std::uint32_t number = 0;  // index into the unit's functions: all of the image's stand there from the start
  bool is_closure = false;   // a block literal names it as its invoke function
  bool shape_known = false;
  /// Of a method or block by its encoding, else by the registers it reads before it writes them.
  CallShape shape;
  bool captures_known = false;
  std::vector<std::uint32_t> captures;       // offsets into the block literal that the code reads, ascending
  std::vector<std::uint32_t> capture_types;  // parallel: types plus 1 of what the first creator puts there
  std::vector<bool> byref_captures;  // parallel: what it puts there is the address of a `__block` variable
  std::uint32_t parent = 0;          // index into ImageLifting::functions plus 1, of the first creator
  std::uint32_t closures = 0;        // how many closures have this function as their parent so far
  bool lifted = false;
  bool is_aside = false;  // far from what rules ask about: not lifted unless a closure turns out to need it
  /// Whether its code is a piece of other functions, which the compiler moved out of them (-Oz).
  enum class Outlined : std::uint8_t { Unknown, Asked, No, Yes } outlined = Outlined::Unknown;
  std::unique_ptr<MachineFunction> code;  // decoded and not lifted yet
};

/// One image. What calls ask of it is answered while functions are lifted in any order.
struct ImageLifting : CallEffects, NoReturn {
  ImageLifting(CodeImage& image, const LiftOptions& options, Unit& unit, ProblemLog& problems);

  CodeImage& image;
  const LiftOptions& options;
  Unit& unit;
  ProblemLog& problems;
  Decoder decoder;
  ShapeTable shapes;
  std::vector<FunctionRange> functions;  // in order of addresses
  std::vector<FunctionFacts> facts;      // parallel
  /// Closures whose creator was lifted and that are not lifted yet, in the order in which they were found.
  std::vector<std::uint32_t> waiting;

  /// Index of the function that begins at the address, or kNone.
  static constexpr std::uint32_t kNone = 0xffffffff;
  std::uint32_t function_at(std::uint64_t address) const;
  /// The shape of a function, made when first asked for: lifting.cpp.
  const CallShape& shape_of(std::uint32_t function);
  /// Offsets of the captures that a closure reads, made when first asked for: captures.cpp.
  const std::vector<std::uint32_t>& captures_of(std::uint32_t function);
  /// The decoded function; stays until it is lifted, and is decoded again after that.
  const MachineFunction& code_of(std::uint32_t function);
  /// The class of the image with that name: index into the unit's definitions plus 1; 0: none.
  std::uint32_t class_named(StringId name) const;
  /// The instance variable at `offset` bytes of objects of a class, its superclasses in the image included.
  struct IvarPlace {
    std::uint32_t owner = 0;  // index into the unit's definitions
    std::uint32_t ivar = 0;   // index into the unit's ivars
    std::uint32_t into = 0;   // bytes behind its begin
  };
  std::optional<IvarPlace> ivar_at(StringId class_name, std::int64_t offset);
  /// Indices of the unit's ivars of a class (index into the definitions).
  const std::vector<std::uint32_t>& ivars_by_offset(std::uint32_t definition);
  /// Says that a block literal in function `parent` names `function`: numbers and names it, and has it lifted
  /// later. Only the first creator counts. The caller sets shape and capture types before.
  void found_closure(std::uint32_t function, std::uint32_t parent);

  CallEffect effect_of(StringId name) override;       // by run_time_calls.h
  bool never_returns(std::uint64_t target) override;  // by run_time_calls.h, through stubs

  int shape_depth = 0;                     // functions whose shapes are being made
  std::uint64_t followed_again = 0;        // instructions, for sends that were split
  int outlined_depth = 0;                  // pieces of code inside one another that are being read
  std::map<StringId, CallEffect> effects;  // cache of effect_of
  std::map<std::uint32_t, std::vector<std::uint32_t>> ivars_in_order;
  std::map<StringId, std::uint32_t> class_names;  // definitions of classes
};

/// What the flags are a comparison of, kept from where they are set to where they are asked.
struct FlagSetter {
  bool is_test = false;      // of `left` with zero
  ValueId left{}, right{};   // copies, or 0: the operands still stand in the registers of the instruction
  bool is_combined = false;  // ConditionalCompare: when `condition` is not so, the flags are `otherwise`
  ValueId condition{};
  bool condition_negated = false;
  std::uint8_t otherwise = 0;  // N, Z, C, V from bit 3 down
};

/// What stands at an address that is one of several of constants: code chooses a selector or class by the
/// address of its reference (-Oz).
struct Pointees {
  ValueId slot{};
  bool is_known = true;  // on all paths
};

/// One function while its instructions become the unit's. Registers are slots of the builder, stack cells
/// that nothing points at too; other stack memory is a `local`.
///
/// What is known as a constant is written out where it is used: slots hold only what is Opaque, and constants
/// where paths with different ones meet.
struct FunctionLifting {
  ImageLifting& all;
  std::uint32_t function = 0;  // index into ImageLifting::functions
  const MachineFunction& code;
  const KnownValues& known;
  const Frame& frame;
  FunctionBuilder& out;
  KnownState state;                                    // before the current instruction
  KnownState after;                                    // behind it
  std::uint32_t index = 0;                             // the current instruction
  std::array<ValueId, kTrackedRegisters> registers{};  // slots; 0: none yet
  std::bitset<kTrackedRegisters> clobbered;            // hold nothing since the last call in this block
  std::bitset<kTrackedRegisters> fresh;                // set or clobbered since `state`: their slots count
  ValueId result_of_call{};                            // in x0, of the last call in this block
  std::array<ValueId, kTrackedRegisters> entry{};      // parameters by the register they came in
  std::map<std::int64_t, ValueId> cells;               // slots of plain variables by distance
  std::map<std::int64_t, ValueId> locals;              // addresses of stack objects by distance
  std::map<std::uint32_t, ValueId> captures;           // of a closure, by offset into the block literal
  std::map<std::int64_t, Pointees> pointees;           // by number of an Opaque value
  std::vector<BlockId> blocks;                         // parallel to code.blocks
  std::uint32_t block = 0;                             // of code.blocks, the current one
  std::map<std::uint32_t, ValueId> chosen;             // what loads from a selected address give, by select
  std::set<std::uint32_t> own_objects;                 // calls that give back self: of super's initializers
  int closure_depth = 0;                               // block literals inside one another, being read
  std::uint32_t closures = 0;                          // made so far
  std::vector<RegisterSet> live;               // parallel to code.blocks: registers read behind its begin
  std::map<std::uint32_t, FlagSetter> flags;   // by the instruction that set them
  std::vector<std::uint32_t> flags_at_blocks;  // parallel to code.blocks: the only setter plus 1; 0: several
  std::uint32_t flags_now = 0;                 // the setter in force plus 1; 0: unknown
};

/// The value a register holds now, as an operand: a constant where it is known (string, class, selector,
/// function, global, number), an address of a local, a closure for a block literal, else the register's slot.
ValueId value_of(FunctionLifting& lifting, Register r);
/// With the type it is declared to have: a zero is null, a number, or NO by it.
ValueId value_of(FunctionLifting& lifting, Register r, std::uint32_t type);
/// The same of a known value, or 0 when it is Opaque or a Field: only a register or cell has it then.
ValueId constant_of(FunctionLifting& lifting, const Known& known, std::uint32_t type = 0);
void set_register(FunctionLifting& lifting, Register r, ValueId value);
/// What all registers of a call are afterwards: x0 … x18, v0 … v7, v16 … v31 and the flags hold nothing
/// known. To be called before the result is set.
void clobber(FunctionLifting& lifting);
/// The value of `width` bytes at register n plus offset, and the store of one: stack cells, fields of own
/// classes, captures, globals, then plain memory. `flags`: kAccessWeak or 0.
ValueId load_from(FunctionLifting& lifting, Register base, std::int64_t offset, unsigned width,
                  std::uint16_t flags = 0);
void store_to(FunctionLifting& lifting, Register base, std::int64_t offset, unsigned width, ValueId value,
              std::uint16_t flags = 0);
/// What stands on the stack at a distance now, as an operand: a cell's constant or slot, or a load of a
/// stack object.
ValueId cell_value(FunctionLifting& lifting, std::int64_t distance, unsigned width = 8);
/// The address of stack memory as an operand: of a local, or the closure that stands there.
ValueId stack_address(FunctionLifting& lifting, std::int64_t distance);
/// The same to load from or store to: an element, of an array of objects.
ValueId stack_place(FunctionLifting& lifting, std::int64_t distance);
/// The value of the stack word `offset` bytes above the stack pointer now: an argument that is passed there.
ValueId outgoing_word(FunctionLifting& lifting, std::uint32_t offset);
/// Whether a value is the address of a `__block` variable's structure, of this function or captured.
bool is_byref(const FunctionLifting& lifting, const Known& known);
/// The type that this function declares for what is known of a value (index into types plus 1): of self,
/// parameters and captures; 0: unknown. calls_types.cpp.
std::uint32_t declared_type(FunctionLifting& lifting, const Known& known);
/// Ends the function by what its shape says it returns, from the result registers: also behind a tail call.
void give_back(FunctionLifting& lifting);

/// A call, a tail call (`returns` what it gives) or a call through a register: calls.cpp.
void lift_call(FunctionLifting& lifting, const Instruction& instruction, bool is_tail_call);
/// The closure of the block literal at a place on the stack (by distance from the entry stack pointer), of
/// its captures' values now; block_literals.cpp. 0: there is none.
ValueId closure_on_stack(FunctionLifting& lifting, std::int64_t distance);
/// The closure of a block literal that stands as data.
ValueId global_closure(FunctionLifting& lifting, std::uint64_t address);

}  // namespace candor::arm64
