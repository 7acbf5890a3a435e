// Code that the compiler moved out of several functions because it was the same (-Oz): calls of it do not
// follow the calling convention, so it is put back where it is called.
#include "base/limits.h"
#include "binary/arm64/instructions.h"

namespace candor::arm64 {
namespace {

using Outlined = FunctionFacts::Outlined;

constexpr std::uint64_t kLargest = 4 * 32;      // bytes of code that is put into its callers …
constexpr std::size_t kMostInstructions = 128;  // … and what it is with its own pieces put back
constexpr int kMaxDepth = 16;                   // pieces inside one another

/// Whether a function keeps a frame of its own: it is a function then.
bool has_frame(const MachineFunction& code) {
  bool saves = false, restores = false;
  for (const Instruction& instruction : code.instructions) {
    if (instruction.d != kFramePointer || instruction.d2 != kLinkRegister) continue;
    saves |= instruction.operation == Operation::Store;
    restores |= instruction.operation == Operation::Load;
  }
  return saves && restores;
}

bool may_be_outlined(const ImageLifting& all, std::uint32_t function) {
  const FunctionRange& range = all.functions[function];
  if (range.method != 0 || all.facts[function].is_closure) return false;
  if (range.end - range.address > kLargest) return false;
  const std::string_view name = all.unit.strings.at(range.name);
  return name.empty() || name.starts_with("OUTLINED_FUNCTION");
}

bool is_piece(const MachineFunction& code) {
  if (code.blocks.size() != 1 || code.blocks[0].count == 0) return false;
  if (code.instructions.size() > kMostInstructions) return false;
  const BlockEnd end = code.blocks[0].end;
  return (end == BlockEnd::Returns || end == BlockEnd::TailCalls) && !has_frame(code);
}

bool is_outlined(ImageLifting& all, std::uint32_t function) {
  if (all.facts[function].outlined == Outlined::Unknown) {
    all.facts[function].outlined = Outlined::Asked;  // code that calls itself is none
    const bool is_one = may_be_outlined(all, function) && is_piece(all.code_of(function));
    all.facts[function].outlined = is_one ? Outlined::Yes : Outlined::No;
  }
  return all.facts[function].outlined == Outlined::Yes;
}

/// The code at a target if it is outlined; null: it is not. Reads the pieces that it is made of first.
const MachineFunction* outlined_at(ImageLifting& all, std::uint64_t target) {
  const std::uint32_t function = all.function_at(target);
  if (function == ImageLifting::kNone || all.outlined_depth >= kMaxDepth) return nullptr;
  ++all.outlined_depth;
  const MachineFunction* code = is_outlined(all, function) ? &all.code_of(function) : nullptr;
  --all.outlined_depth;
  return code;
}

class Expansion {
 public:
  Expansion(ImageLifting& all, MachineFunction& code) : all_(all), code_(code) {}

  void run() {
    for (BasicBlock& block : code_.blocks) {
      const auto first = static_cast<std::uint32_t>(instructions_.size());
      for (std::uint32_t i = 0; i < block.count; ++i) add(block, block.first + i, i + 1 == block.count);
      block.first = first;
      block.count = static_cast<std::uint32_t>(instructions_.size()) - first;
    }
    code_.instructions = std::move(instructions_);
    code_.addresses = std::move(addresses_);
  }

 private:
  void put(const Instruction& instruction, std::uint64_t address) {
    instructions_.push_back(instruction);
    addresses_.push_back(address);
  }

  void add(BasicBlock& block, std::uint32_t index, bool is_last) {
    const Instruction& instruction = code_.instructions[index];
    const bool calls = instruction.operation == Operation::Call;
    const bool leaves =
        is_last && block.end == BlockEnd::TailCalls && instruction.operation == Operation::Branch;
    const MachineFunction* piece = nullptr;
    if ((calls || leaves) && instructions_.size() < limits::kMaxFunctionCode) {
      piece = outlined_at(all_, instruction.target);
    }
    const std::uint64_t address = code_.address_of(index);
    if (piece == nullptr) return put(instruction, address);
    const BasicBlock& body = piece->blocks[0];
    for (std::uint32_t i = 0; i < body.count; ++i) {
      Instruction one = piece->instructions[body.first + i];
      if (calls && i + 1 == body.count) {
        if (one.operation == Operation::Return) continue;
        one.operation =
            one.operation == Operation::BranchRegister ? Operation::CallRegister : Operation::Call;
      }
      put(one, address);
    }
    if (leaves) block.end = body.end;
  }

  ImageLifting& all_;
  MachineFunction& code_;
  std::vector<Instruction> instructions_;
  std::vector<std::uint64_t> addresses_;
};

}  // namespace

void take_in_outlined(ImageLifting& all, MachineFunction& code) {
  bool any = false;
  for (const Instruction& instruction : code.instructions) {
    const bool calls = instruction.operation == Operation::Call || instruction.operation == Operation::Branch;
    any |=
        calls && instruction.target != code.range.address && outlined_at(all, instruction.target) != nullptr;
  }
  if (any) Expansion(all, code).run();
}

}  // namespace candor::arm64
