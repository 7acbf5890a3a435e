#pragma once
// The state of an image and of one function while they are lifted, and the parts that lift what stands in it.

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "binary/arm64/frame.h"
#include "binary/arm64/known_values.h"
#include "binary/arm64/lift.h"
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
  CallShape
      shape;  // of a method or block by its encoding, else by the registers it reads before it writes them
  bool captures_known = false;
  std::vector<std::uint32_t> captures;       // offsets into the block literal that the code reads, ascending
  std::vector<std::uint32_t> capture_types;  // parallel: types plus 1 of what the first creator puts there
  std::uint32_t parent = 0;  // index into ImageLifting::functions plus 1, of the first creator
};

struct ImageLifting {
  CodeImage& image;
  const LiftOptions& options;
  Unit& unit;
  ProblemLog& problems;
  Decoder decoder;
  ShapeTable shapes;
  std::vector<FunctionRange> functions;  // in order of addresses
  std::vector<FunctionFacts> facts;      // parallel

  /// Index of the function that begins at the address, or kNone.
  static constexpr std::uint32_t kNone = 0xffffffff;
  std::uint32_t function_at(std::uint64_t address) const;
  /// The shape and captures of a function, made when first asked for.
  const CallShape& shape_of(std::uint32_t function);
  const std::vector<std::uint32_t>& captures_of(std::uint32_t function);
};

/// One function while its instructions become the unit's. Registers are slots of the builder, stack cells
/// that nothing points at too; other stack memory is a `local`.
struct FunctionLifting {
  ImageLifting& all;
  std::uint32_t function = 0;  // index into ImageLifting::functions
  const MachineFunction& code;
  const KnownValues& known;
  const Frame& frame;
  FunctionBuilder& out;
  KnownState state;         // before the current instruction
  std::uint32_t index = 0;  // the current instruction
  std::array<ValueId, kRegisterCount> registers{};
};

/// The value a register holds now, as an operand: a constant where it is known (string, class, selector,
/// function, global, number), an address of a local, a closure for a block literal, else the register's slot.
ValueId value_of(FunctionLifting& lifting, Register r);
void set_register(FunctionLifting& lifting, Register r, ValueId value);
/// What all registers of a call are afterwards: x0 … x18, v0 … v7, v16 … v31 and the flags hold nothing
/// known.
void clobber(FunctionLifting& lifting);
/// The value of `width` bytes at register n plus offset, and the store of one: stack cells, fields of own
/// classes, captures, globals, then plain memory. `flags`: kAccessWeak or 0.
ValueId load_from(FunctionLifting& lifting, Register base, std::int64_t offset, unsigned width,
                  std::uint16_t flags = 0);
void store_to(FunctionLifting& lifting, Register base, std::int64_t offset, unsigned width, ValueId value,
              std::uint16_t flags = 0);
/// The value of the stack word `offset` bytes above the stack pointer now: an argument that is passed there.
ValueId outgoing_word(FunctionLifting& lifting, std::uint32_t offset);

/// A call, a tail call (`returns` what it gives) or a call through a register: calls.cpp.
void lift_call(FunctionLifting& lifting, const Instruction& instruction, bool is_tail_call);
/// The closure of the block literal at a place on the stack (by distance from the entry stack pointer), of
/// its captures' values now; block_literals.cpp. 0: there is none.
ValueId closure_on_stack(FunctionLifting& lifting, std::int64_t distance);
/// The closure of a block literal that stands as data.
ValueId global_closure(FunctionLifting& lifting, std::uint64_t address);

}  // namespace candor::arm64
