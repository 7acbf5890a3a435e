#pragma once
// What the front end of images is told besides the bytes.

#include <string_view>

#include "unit/unit.h"

namespace candor {

namespace arm64 {
class PlatformIndex;
}  // namespace arm64

struct ImageOptions {
  const UnitView* sdk = nullptr;  // the platform's description, for the shapes of calls in code; may be null
  arm64::PlatformIndex* index = nullptr;  // of `sdk`, for several images that are read together; may be null
  bool disassembly = false;               // the unit carries its machine code as text as well
  std::string_view
      asked;  // AskedNames: of large images, only code that can matter to them is lifted; or empty
};

}  // namespace candor
