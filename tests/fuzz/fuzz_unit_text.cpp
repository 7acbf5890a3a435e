// The text form: any text is a mistake with a place, or a unit whose own text gives the same unit again.

#include <cstdint>
#include <string>

#include "unit/unit.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace candor;
  const auto unit = parse_text({reinterpret_cast<const char*>(data), size});
  if (!unit) {
    if (unit.error().kind != ErrorKind::UnitSyntax) __builtin_trap();
    return 0;
  }
  const auto opened = view(*unit);
  if (!opened) __builtin_trap();
  const std::string text = to_text(*opened);
  const auto again = parse_text(text);
  if (!again || to_text(*view(*again)) != text) __builtin_trap();
  return 0;
}
