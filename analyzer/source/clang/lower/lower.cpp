#include "source/clang/translation.h"

namespace candor::source {

void lower(const Translation& translation, Unit& unit) {}

}  // namespace candor::source
