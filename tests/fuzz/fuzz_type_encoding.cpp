// Type encodings: any text gives a shape, and types that a unit may have.

#include <cstdint>
#include <string_view>

#include "binary/arm64/type_encoding.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace candor;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  Unit unit;
  arm64::TypeTable types(unit);
  const arm64::CallShape shape = arm64::read_encoding(types, text);
  if (arm64::place_arguments(shape, true).arguments.size() != shape.parameters.size()) __builtin_trap();
  arm64::read_encoded_type(types, text);
  arm64::read_property_attributes(types, text);
  if (!view(unit)) __builtin_trap();
  return 0;
}
