#include "rule/pack.h"

namespace candor {

NamesId RulePack::add(Names condition) {
  names.push_back(std::move(condition));
  return static_cast<NamesId>(names.size() - 1);
}

}  // namespace candor
