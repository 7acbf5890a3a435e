#pragma once
// What calls use behind the addresses they are given: from declared types and sizes, for planning the stack
// of a function.

#include "binary/arm64/lifting.h"

namespace candor::arm64 {

class CallPointees : public PointeeSizes {
 public:
  explicit CallPointees(ImageLifting& all) : all_(all) {}

  std::optional<Pointee> behind(const KnownState& state, const Instruction& call, Register argument) override;

 private:
  ImageLifting& all_;
};

}  // namespace candor::arm64
