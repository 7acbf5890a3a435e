#pragma once
// The table from an instruction's name in LLVM to what it does, and the filling of an Instruction from its
// operands: the part of decoding that needs no LLVM.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "binary/arm64/instruction.h"

namespace candor::arm64 {

/// How an instruction's operands stand; letters name fields of Instruction, x' a result that equals x.
enum class Pattern : std::uint8_t {
  Other,            // results, then operands
  Bare,             // the operation alone
  AddImmediate,     // d n immediate shift
  Shifted,          // d n m shift: arithmetic and logical
  Extended,         // d n m extension
  Logical,          // d n encoded
  MoveWide,         // d immediate shift: movz, movn
  MoveKeep,         // d d' immediate shift
  Address,          // d immediate
  Page,             // d immediate
  Bitfield,         // d n rotation last
  Copy,             // d n …
  InPlace,          // d d' …: what signs or checks a pointer
  VectorOr,         // d n m: a move when both are the same
  VectorZero,       // d number …: a constant when the number is 0
  ByteMask,         // d encoded: each bit stands for a byte of ones
  FloatConstant,    // d encoded
  MultiplyAdd,      // d n m addend
  MultiplyAddLong,  // the same with factors of 32 bits
  Compare,          // n m, or n alone
  CompareIf,        // n m-or-immediate flags condition
  Choose,           // d n m condition
  ChooseIncrement,  // the same, of csinc and csinv
  Access,           // d n immediate
  Pair,             // d d2 n immediate
  Indexed,          // d n m signed shifted
  Literal,          // d words
  Vectors,          // v n …: whole vectors, one or two
  Lane,             // v lane n …: store of one lane
  Atomic,           // d m n
  CompareAndSwap,   // d d' m n
  ExclusivePair,    // d m d2 n
  Jump,             // words
  JumpIf,           // condition words
  JumpIfZero,       // n words
  JumpIfBit,        // n bit words
  ThroughRegister,  // n, m of authenticated forms
  Count
};

/// One line of the table. An Access, Pair or Vectors with writeback has the new base before all else.
struct OperationRow {
  Pattern pattern = Pattern::Other;
  Operation operation = Operation::Other;
  std::uint8_t width = 8;
  std::uint8_t scale = 1;  // bytes per step of an access's immediate
  Writeback writeback = Writeback::None;
  bool negative = false;  // subtracts its immediate; of movn, csinv: inverts
  bool sets_flags = false;
  bool is_signed = false;
  bool is_authenticated = false;
  bool is_conversion = false;
};

/// What the instruction does that LLVM calls `name`; nothing: it is an Other.
std::optional<OperationRow> operation_named(std::string_view name);
/// Its parts, by theme.
std::optional<OperationRow> memory_operation_named(std::string_view name);
std::optional<OperationRow> vector_operation_named(std::string_view name);

struct Operand {
  Register r = kNoRegister;
  std::uint8_t count = 0;  // registers in a row; 0: the operand is a number
  std::int64_t value = 0;
};
struct Operands {
  std::array<Operand, 10> at{};
  unsigned count = 0;
};

/// Fills the instruction as the row tells. False: these operands make it an Other.
bool fill_operation(const OperationRow& row, const Operands& operands, std::uint64_t address,
                    Instruction& out);
/// The same for the patterns of accesses to memory.
bool fill_access(const OperationRow& row, const Operands& operands, std::uint64_t address, Instruction& out);

/// The value of a logical immediate's 13 bits (N, immr, imms) for an operation of 4 or 8 bytes; nothing:
/// reserved.
std::optional<std::uint64_t> logical_immediate(std::uint32_t encoded, unsigned width);

}  // namespace candor::arm64
