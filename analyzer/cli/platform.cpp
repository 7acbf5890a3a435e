#include "cli/platform.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <span>

#include "base/limits.h"
#include "worker/sdk_files.h"

namespace candor {

Result<Platform> load_platform() {
  CANDOR_TRY(const std::string folder, find_sdk());
  const std::string path = folder + "/" + kSdkUnit;
  std::error_code error;
  const std::uintmax_t size = std::filesystem::file_size(path, error);
  if (error || size > limits::kMaxUnitSize) {
    return fail(ErrorKind::CannotRead, "the description of the platform cannot be read", path);
  }
  Platform platform;
  platform.words.resize((size + sizeof(std::uint64_t) - 1) / sizeof(std::uint64_t));
  const std::span bytes(reinterpret_cast<std::byte*>(platform.words.data()), size);
  std::ifstream file(path, std::ios::binary);
  file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
  if (file.gcount() != static_cast<std::streamsize>(size)) {
    return fail(ErrorKind::CannotRead, "the description of the platform cannot be read", path);
  }
  CANDOR_TRY(platform.view, open_frozen(bytes));
  return platform;
}

}  // namespace candor
