#pragma once
// Programs of any size with the shapes that make an analysis of flow slow.

#include <cstdint>

#include "flow/api.h"
#include "unit/unit.h"

namespace candor {

/// About `functions` functions of about 12 instructions: rings of a thousand functions that call one another,
/// messages that a hundred subclasses answer, fields that a tenth of all methods read and write, and here and
/// there a source and a sink. The same number gives the same unit.
Unit generate_program(std::uint32_t functions);

/// A source and a sink of the generated program, and `others` models of APIs it does not use.
ApiModels generate_models(std::uint32_t others);

}  // namespace candor
