// candor-sdk HEADERS FOLDER: at build time, turns the stand-in headers into what a scan loads: the SDK's
// unit, the precompiled headers, and a digest that names them all.

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "source/clang/front_end.h"

namespace candor {
namespace {

namespace fs = std::filesystem;

Status write_file(const fs::path& path, ByteSpan content) {
  const fs::path unfinished = path.string() + ".tmp";
  std::ofstream file(unfinished, std::ios::binary);
  file.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
  file.close();
  std::error_code error;
  if (file) fs::rename(unfinished, path, error);
  if (!file || error) return fail(ErrorKind::CannotWrite, "it cannot be written", path.string());
  return {};
}

Result<std::string> read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string content((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (!file) return fail(ErrorKind::CannotRead, "it cannot be read", path.string());
  return content;
}

/// Of the names and texts of all headers.
Result<Sha256> digest_of(const fs::path& headers) {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::recursive_directory_iterator(headers)) {
    if (entry.is_regular_file()) paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  std::string all;
  for (const fs::path& path : paths) {
    CANDOR_TRY(const std::string content, read_file(path));
    all += path.lexically_relative(headers).string() + '\0' + to_hex(sha256(as_byte_span(content)));
  }
  return sha256(as_byte_span(all));
}

Status build(const fs::path& headers, const fs::path& folder) {
  const int root = open(headers.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (root < 0) return fail(ErrorKind::CannotRead, "the headers cannot be opened", headers.string());
  std::error_code error;
  fs::create_directories(folder / "precompiled", error);
  CANDOR_TRY(const Sha256 digest, digest_of(headers));
  CANDOR_TRY(Unit unit, compile_sdk(root));
  unit.digest = digest;
  for (const auto language : {SourceLanguage::ObjectiveC, SourceLanguage::ObjectiveCxx}) {
    CANDOR_TRY(const auto precompiled, precompile_sdk(root, language));
    CANDOR_TRY_STATUS(write_file(folder / "precompiled" / precompiled_name(language),
                                 std::as_bytes(std::span(precompiled))));
  }
  const std::vector<std::uint8_t> frozen = freeze(unit);
  CANDOR_TRY_STATUS(write_file(folder / "sdk.unit", std::as_bytes(std::span(frozen))));
  // The same headers may be described otherwise by another build.
  const std::string made = to_hex(digest) + to_hex(sha256(std::as_bytes(std::span(frozen))));
  return write_file(folder / "sdk.digest", as_byte_span(to_hex(sha256(as_byte_span(made)))));
}

}  // namespace
}  // namespace candor

int main(int count, char** arguments) {
  if (count != 3) {
    fmt::print(stderr, "usage: candor-sdk HEADERS FOLDER\n");
    return 2;
  }
  const candor::Status status = candor::build(arguments[1], arguments[2]);
  if (status) return 0;
  const candor::Error& error = status.error();
  fmt::print(stderr, "{}: {} [{}]\n", error.where, error.message, candor::code(error.kind));
  return 1;
}
