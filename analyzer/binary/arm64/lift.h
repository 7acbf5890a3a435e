#pragma once
// From the machine code of an image to the code of its unit.

#include <string_view>

#include "base/problem.h"
#include "binary/code_image.h"
#include "unit/unit.h"

namespace candor::arm64 {

class PlatformIndex;

struct LiftOptions {
  const UnitView* sdk = nullptr;   // the platform's description, for call shapes; may be null
  PlatformIndex* index = nullptr;  // as in ImageOptions
  std::string_view asked;          // as in ImageOptions
  bool apple = true;  // Apple's calling convention and Objective-C run time; false: AAPCS64 alone
};

/// Appends functions with code to `unit`, in order of addresses, gives methods their functions, and counts
/// lifted functions and message sends in the coverage. `unit` must have its tables already. What is not
/// lifted is a problem and counted.
void lift(CodeImage& image, const LiftOptions& options, Unit& unit, ProblemLog& problems);

}  // namespace candor::arm64
