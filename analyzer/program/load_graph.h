#pragma once
// Which image of the program loads which, by install names and by what source leaves undefined, and what a
// component loads in all.

#include "program/program.h"

namespace candor {

/// Fills Image::loads and ProgramComponent::closure.
void link_images(Program& program);

}  // namespace candor
