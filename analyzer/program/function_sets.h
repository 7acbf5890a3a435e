#pragma once
// Small sets of functions, each kept once.

#include <map>
#include <vector>

#include "program/function_values.h"
#include "program/id_map.h"

namespace candor {

class FunctionSets {
 public:
  static constexpr std::uint32_t kEmpty = 0, kTooMany = 1;

  FunctionSets() : sets_{{}, {true, {}}} {}
  std::uint32_t just(FunctionId function);
  std::uint32_t join(std::uint32_t a, std::uint32_t b);
  const FunctionSet& at(std::uint32_t set) const { return sets_[set]; }
  std::vector<FunctionSet> take() { return std::move(sets_); }

 private:
  std::uint32_t intern(std::vector<FunctionId> functions);

  std::vector<FunctionSet> sets_;
  std::map<std::vector<FunctionId>, std::uint32_t> ids_;  // only asked for unions that were not made before
  IdMap singles_, unions_;
};

}  // namespace candor
