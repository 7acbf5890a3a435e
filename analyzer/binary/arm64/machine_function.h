#pragma once
// Where functions begin and end, and the basic blocks of one: from an image's code to what is lifted.

#include <cstdint>
#include <vector>

#include "base/problem.h"
#include "binary/arm64/decoder.h"
#include "binary/code_image.h"

namespace candor::arm64 {

/// One function of the image before anything of it is decoded: addresses first … end-1.
struct FunctionRange {
  std::uint64_t address = 0;
  std::uint64_t end = 0;
  StringId name{};               // symbol; empty: stripped
  std::uint32_t method = 0;      // index into the unit's methods plus 1; 0: none
  std::uint32_t definition = 0;  // index into the unit's definitions plus 1; 0: none
};

/// All functions in order of addresses, without overlaps: the known entries, targets of calls, and where an
/// image tells no beginnings of functions, also what code takes the address of and looks like a beginning.
/// Code between a function's last instruction and the next entry belongs to it. Entries outside code or
/// odd addresses are problems.
std::vector<FunctionRange> find_functions(const CodeImage& image, ProblemLog& problems);

enum class BlockEnd : std::uint8_t {
  Falls,     // into the next block
  Jumps,     // one successor
  Decides,   // successors: taken, not taken
  Switches,  // jump table: a successor for each of `cases`, then the default one
  Returns,
  TailCalls,  // leaves for another function or a stub: to n of a BranchRegister, else to the instruction's
              // target
  Stops,      // trap, behind a call that does not return, or the end of what was read
  Unknown,    // an indirect jump nothing is known of
};

/// A conditional branch out of the function decides between the next block and a block of its own, which is
/// that same branch once more and ends with TailCalls to its target.
struct BasicBlock {
  std::uint32_t first = 0, count = 0;  // instructions of the function
  BlockEnd end = BlockEnd::Falls;
  std::vector<std::uint32_t> successors;  // numbers of blocks
  std::vector<std::int64_t> cases;  // Switches: values of the switched register; one less than successors
  Register switched = kNoRegister;  // Switches: at the block's end; kNoRegister: no register has it there
};

/// One function decoded. Instruction i stands at address + 4 i, unless `addresses` tells otherwise; words no
/// block reaches stay Invalid.
struct MachineFunction {
  FunctionRange range;
  std::vector<Instruction> instructions;
  std::vector<std::uint64_t> addresses;  // where code from elsewhere was put in: those of the calls of it
  std::vector<BasicBlock> blocks;  // the first is the entry; in order of addresses; none: nothing can be read
  bool cut = false;                // passed limits::kMaxFunctionCode; the rest is not there

  std::uint64_t address_of(std::uint32_t instruction) const {
    return addresses.empty() ? range.address + 4 * std::uint64_t{instruction} : addresses[instruction];
  }
};

/// Whether a call to an address never comes back; asked for call targets while blocks are made.
class NoReturn {
 public:
  virtual ~NoReturn() = default;
  virtual bool never_returns(std::uint64_t target) = 0;
};

/// Decodes a function and splits it into blocks. Branches out of its range are tail calls.
MachineFunction read_function(CodeImage& image, Decoder& decoder, const FunctionRange& range,
                              NoReturn& no_return);

}  // namespace candor::arm64
