#pragma once
// Decoding by LLVM's MC disassembler; the only file of the lifter that knows LLVM.

#include <cstdint>
#include <memory>
#include <string>

#include "base/byte_reader.h"
#include "binary/arm64/instruction.h"

namespace candor::arm64 {

/// Decodes A64 with every extension LLVM knows (arm64e's pointer authentication included). Creating one costs
/// milliseconds; one serves a whole image. Not for several threads.
class Decoder {
 public:
  Decoder();
  ~Decoder();
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;

  /// The instruction of `bits` at an unslid address. Never fails: what is none is Operation::Invalid.
  Instruction decode(std::uint64_t address, std::uint32_t bits);
  /// As an assembler would write it: "ldr x0, [x8, #16]"; for people to read.
  std::string text(std::uint64_t address, std::uint32_t bits);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace candor::arm64
