#pragma once
// One arm64 instruction as the lifter sees it: what it does to registers, flags and memory, without
// encodings.

#include <array>
#include <cstdint>

namespace candor::arm64 {

/// x0 … x30 are 0 … 30; a w register is the low half of the same number. v0 … v31 (also b, h, s, d, q)
/// follow.
using Register = std::uint8_t;
inline constexpr Register kFramePointer = 29, kLinkRegister = 30, kStackPointer = 31, kZeroRegister = 32;
inline constexpr Register kFirstVector = 33;    // v0
inline constexpr Register kFlags = 65;          // NZCV
inline constexpr Register kRegisterCount = 66;  // all above
inline constexpr Register kNoRegister = 255;
constexpr Register vector_register(unsigned number) { return static_cast<Register>(kFirstVector + number); }
constexpr bool is_vector(Register r) { return r >= kFirstVector && r < kFlags; }

enum class Operation : std::uint8_t {
  Invalid,   // not an instruction, or one that no application may run
  Nop,       // hints, barriers, prefetches, and what only signs or checks the link register
  Other,     // every register of `writes` becomes something computed from all of `reads`
  Move,      // d = n: also extensions, int-float conversions, fmov, dup, pointer authentication
  Constant,  // d = immediate: movz, movn, mov; adr and adrp give the absolute address; a vector register's
             // bits
  Insert,    // d = d with its 16 bits at `shift` replaced by `immediate` (movk)
  Add,       // d = n + m, or n + immediate (a subtracted immediate is negative)
  Subtract,  // d = n - m
  And,
  Or,
  ExclusiveOr,         // d = n op m, or n op immediate
  Multiply,            // d = n * m (madd with a zero addend too)
  MultiplyAdd,         // d = reads[0] + n * m
  Compare,             // flags = n compared with m or immediate: cmp, cmn (immediate negated), fcmp
  Test,                // flags = n & m or n & immediate: tst
  ConditionalCompare,  // flags = condition ? compare n with m or immediate : constant flags
  Select,              // d = condition ? n : m (csel, fcsel); csinc, csinv, csneg are Other unless below
  Set,                 // d = condition ? 1 (csetm: -1) : 0; `immediate` is the 1 or -1
  Load,                // d (and d2 of a pair, `width` bytes behind) = memory
  Store,               // memory = d (and d2 of a pair)
  Exchange,  // d = memory, memory = something of m, d2 and itself: atomics; of stxr d is the outcome
  Branch,    // to target
  BranchIf,  // to target when condition
  BranchIfZero,
  BranchIfNotZero,  // cbz, cbnz of n
  BranchIfBitClear,
  BranchIfBitSet,  // tbz, tbnz of bit `shift` of n
  BranchRegister,  // br and its authenticated forms, to n
  Call,            // bl target
  CallRegister,    // blr and its authenticated forms, to n
  Return,          // ret and its authenticated forms
  Trap,            // brk, udf, hlt: control does not go on
  SystemCall,      // svc
};

enum class Condition : std::uint8_t {
  // In the order of the architecture's four bits.
  Equal,
  NotEqual,
  CarrySet,
  CarryClear,
  Minus,
  Plus,
  Overflow,
  NoOverflow,
  Higher,
  LowerOrSame,
  GreaterOrEqual,
  Less,
  Greater,
  LessOrEqual,
  Always,
  Never,
};

enum class Writeback : std::uint8_t { None, Before, After };  // [n, #i]!, [n], #i

struct Instruction {
  Operation operation = Operation::Invalid;
  Register d = kNoRegister;   // written; of a store: what is stored
  Register d2 = kNoRegister;  // second register of a pair
  Register n = kNoRegister;   // first operand; of loads, stores and exchanges the base
  Register m = kNoRegister;   // second operand, or the index of an address; kNoRegister: `immediate`
  std::uint8_t width = 8;     // bytes of one access or of the operation, of Move taken from n: 1, 2, 4, 8, 16
  std::uint8_t shift = 0;     // left shift of m or of an index; bit number; of Insert; the constant flags
  Condition condition = Condition::Always;
  Writeback writeback = Writeback::None;
  bool sets_flags = false;  // Add, Subtract, And: flags = Test of the result (adds, subs, ands)
  bool is_literal = false;  // Load whose address is `target`
  bool is_authenticated = false;
  bool is_signed = false;  // Load, Move: what is narrower than d is sign-extended, otherwise zero-extended
  bool is_conversion = false;  // Move: between integers and floating point, or its widths; the bits change
  std::uint8_t read_count = 0, write_count = 0;  // of Other
  std::array<Register, 6> reads{};
  std::array<Register, 5> writes{};
  std::int64_t immediate = 0;  // also the offset of an address, in bytes; with After: what is added
  std::uint64_t target = 0;    // absolute address of a branch, call or literal, or that adr and adrp give
};

/// Whether the instruction ends a basic block: branches, returns, traps and what is invalid, not calls.
constexpr bool ends_block(const Instruction& instruction) {
  switch (instruction.operation) {
    case Operation::Invalid:
    case Operation::Branch:
    case Operation::BranchIf:
    case Operation::BranchIfZero:
    case Operation::BranchIfNotZero:
    case Operation::BranchIfBitClear:
    case Operation::BranchIfBitSet:
    case Operation::BranchRegister:
    case Operation::Return:
    case Operation::Trap:
      return true;
    default:
      return false;
  }
}

/// Whether the instruction is a branch that may also fall through.
constexpr bool is_conditional(const Instruction& instruction) {
  return instruction.operation >= Operation::BranchIf && instruction.operation <= Operation::BranchIfBitSet;
}

constexpr bool reads_flags(Operation operation) {
  return operation == Operation::Select || operation == Operation::Set || operation == Operation::BranchIf ||
         operation == Operation::ConditionalCompare;
}

/// Calls `visit(Register)` for every register that is read, kZeroRegister never.
template <class Visit>
void each_read(const Instruction& instruction, Visit visit) {
  auto one = [&](Register r) {
    if (r != kNoRegister && r != kZeroRegister) visit(r);
  };
  for (unsigned i = 0; i < instruction.read_count; ++i) one(instruction.reads[i]);
  one(instruction.n);
  one(instruction.m);
  bool stores = instruction.operation == Operation::Store;
  if (stores || instruction.operation == Operation::Insert) one(instruction.d);
  if (stores || instruction.operation == Operation::Exchange) one(instruction.d2);
  if (reads_flags(instruction.operation)) visit(kFlags);
}

/// The same for every register written; calls write nothing here (the ABI says what they clobber).
template <class Visit>
void each_written(const Instruction& instruction, Visit visit) {
  auto one = [&](Register r) {
    if (r != kNoRegister && r != kZeroRegister) visit(r);
  };
  for (unsigned i = 0; i < instruction.write_count; ++i) one(instruction.writes[i]);
  if (instruction.operation != Operation::Store) one(instruction.d);
  if (instruction.operation == Operation::Load) one(instruction.d2);
  if (instruction.writeback != Writeback::None) one(instruction.n);
  if (instruction.sets_flags || instruction.operation == Operation::Compare ||
      instruction.operation == Operation::Test || instruction.operation == Operation::ConditionalCompare)
    visit(kFlags);
}

}  // namespace candor::arm64
