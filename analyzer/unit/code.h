#pragma once
// The code part of a unit: functions, blocks and instructions over named slots or in SSA form.

#include <cstdint>
#include <span>
#include <vector>

#include "unit/records.h"

namespace candor {

struct Code {};
struct CodeView {};

}  // namespace candor
