#include "worker/sdk_files.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace candor {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kDigestDigits = 64;

Result<FileDescriptor> open_directory(const std::string& path) {
  FileDescriptor fd(open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!fd) return fail(ErrorKind::CannotRead, std::strerror(errno), path);
  return fd;
}

Result<std::string> read_digest(const std::string& path) {
  const FileDescriptor fd(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  std::string digest(kDigestDigits, '\0');
  if (fd && read(fd.get(), digest.data(), digest.size()) == static_cast<ssize_t>(kDigestDigits))
    return digest;
  return fail(ErrorKind::CannotRead, "the digest of the SDK cannot be read", path);
}

Result<std::string> folder_of(const std::string& named) {
  if (!named.empty()) return named;
  return find_sdk();
}

}  // namespace

Result<std::string> find_sdk() {
  if (const char* named = std::getenv("CANDOR_SDK"); named && *named) return std::string(named);
  std::error_code error;
  const fs::path folder =
      fs::read_symlink("/proc/self/exe", error).parent_path().parent_path() / "share/candor";
  if (fs::exists(folder / kSdkDigest, error)) return folder.string();
  return fail(ErrorKind::CannotRead, "the headers of the SDK are missing", folder.string());
}

Result<SdkFiles> open_sdk(const std::string& named) {
  CANDOR_TRY(const std::string folder, folder_of(named));
  SdkFiles files;
  CANDOR_TRY(files.headers, open_directory(folder + "/" + kSdkHeaders));
  CANDOR_TRY(files.precompiled, open_directory(folder + "/" + kSdkPrecompiled));
  CANDOR_TRY(files.digest, read_digest(folder + "/" + kSdkDigest));
  return files;
}

Result<PlatformFile> open_platform(const std::string& named) {
  CANDOR_TRY(const std::string folder, folder_of(named));
  const std::string path = folder + "/" + kSdkUnit;
  PlatformFile file{.unit = FileDescriptor(open(path.c_str(), O_RDONLY | O_CLOEXEC)), .digest = {}};
  if (!file.unit) return fail(ErrorKind::CannotRead, std::strerror(errno), path);
  CANDOR_TRY(file.digest, read_digest(folder + "/" + kSdkDigest));
  return file;
}

}  // namespace candor
