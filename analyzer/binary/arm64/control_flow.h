#pragma once
// One function while its instructions are reached from its entry: between its words and its blocks.

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "binary/arm64/machine_function.h"

namespace candor::arm64 {

/// What an indirect jump through a table does.
struct JumpTable {
  std::vector<std::int64_t> cases;     // values of `switched`
  std::vector<std::uint32_t> targets;  // instructions; parallel to cases, then the default one
  Register switched = kNoRegister;
};

struct ReachedCode {
  static constexpr std::uint32_t kNone = 0xffffffff;

  FunctionRange range;
  std::vector<Instruction> instructions;
  std::vector<std::uint32_t> came_from;  // by instruction: the one before it on the way it was first reached
  std::vector<bool> reached, leads;      // by instruction; leads: begins a block
  std::vector<bool> stops;               // a call that never returns
  std::vector<bool> unknown;             // a jump through a table that was not understood
  std::map<std::uint32_t, JumpTable> tables;  // by instruction
  CodeImage* image = nullptr;
  Decoder* decoder = nullptr;
  mutable std::uint32_t looked_through = 0;  // instructions of called functions that were looked at
  std::uint32_t table_entries = 0;           // read so far

  std::uint32_t size() const { return static_cast<std::uint32_t>(instructions.size()); }
  /// The instruction at an address; kNone: outside the function or of what was read of it.
  std::uint32_t index_of(std::uint64_t address) const;
  bool is_inside(std::uint64_t address) const { return address >= range.address && address < range.end; }
};

/// The table of the indirect jump that is instruction `jump`, if all of it is understood. Everything on the
/// way to the jump is reached already.
std::optional<JumpTable> find_jump_table(ReachedCode& code, std::uint32_t jump);
/// Whether a jump computes its target as those through tables do, so that it is no tail call.
bool looks_like_table(const ReachedCode& code, std::uint32_t jump);

/// The blocks of what was reached, in order of addresses.
std::vector<BasicBlock> make_blocks(const ReachedCode& code);

}  // namespace candor::arm64
