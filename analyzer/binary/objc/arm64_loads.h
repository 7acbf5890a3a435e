#pragma once
// The few arm64 instructions by which code loads from a fixed address, decoded one at a time.

#include <array>
#include <cstdint>
#include <optional>

namespace candor::objc {

/// Follows page addresses through ADRP, ADR, ADD and LDR in the order of the text. Other writes to a register
/// are not seen, so an answer may be stale; callers only ask for addresses of pointers that exist.
/// Source: Arm Architecture Reference Manual for A-profile, section C6.2.
class FixedLoads {
 public:
  /// What one instruction loads: `address` and how many pointers from there on; `target` is the register.
  struct Load {
    std::uint64_t address = 0;
    std::uint32_t target = 0;
    bool pair = false;
  };

  std::optional<Load> step(std::uint64_t address, std::uint32_t instruction);

 private:
  std::array<std::uint64_t, 32> bases_{};
};

}  // namespace candor::objc
