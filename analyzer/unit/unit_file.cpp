#include "unit/unit_file.h"

#include <filesystem>
#include <fstream>
#include <span>

#include "base/limits.h"

namespace candor {

Result<UnitFile> read_unit_file(const std::string& path) {
  std::error_code error;
  const std::uintmax_t size = std::filesystem::file_size(path, error);
  if (error || size > limits::kMaxUnitSize) return fail(ErrorKind::CannotRead, "it cannot be read", path);
  UnitFile unit;
  unit.words.resize((size + sizeof(std::uint64_t) - 1) / sizeof(std::uint64_t));
  const std::span bytes(reinterpret_cast<std::byte*>(unit.words.data()), size);
  std::ifstream file(path, std::ios::binary);
  file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
  if (file.gcount() != static_cast<std::streamsize>(size)) {
    return fail(ErrorKind::CannotRead, "it cannot be read", path);
  }
  CANDOR_TRY(unit.view, open_frozen(bytes));
  return unit;
}

}  // namespace candor
