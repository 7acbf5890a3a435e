#pragma once
// What the code of images tells of types that their metadata leaves open.

#include "program/code.h"
#include "program/method_index.h"

namespace candor {

/// Lets the index know what functions of images return and what their closures capture, where nothing
/// declares it. In source everything is declared, so nothing is learned from it.
void learn_types(const ProgramCode& code, MethodIndex& methods);

}  // namespace candor
