#pragma once
// The description of Apple's SDK that Candor was built with: what source files are compiled against.

#include <string>

#include "base/result.h"
#include "worker/file_descriptor.h"

namespace candor {

struct SdkFiles {
  FileDescriptor headers;      // directory of the stand-in headers
  FileDescriptor precompiled;  // directory of the headers precompiled from them
  std::string digest;          // of the headers' content and what was made of it, in hexadecimal
};

/// Names below the SDK's folder, as the build and the installation lay them out.
inline constexpr char kSdkHeaders[] = "sdk";
inline constexpr char kSdkPrecompiled[] = "precompiled";
inline constexpr char kSdkDigest[] = "sdk.digest";
inline constexpr char kSdkUnit[] = "sdk.unit";

/// Opens the folder at `folder`; empty: find_sdk(). Errors: CannotRead.
Result<SdkFiles> open_sdk(const std::string& folder);

/// What images are read against.
struct PlatformFile {
  FileDescriptor unit;  // the frozen description of the platform
  std::string digest;   // as SdkFiles::digest
};
/// As open_sdk.
Result<PlatformFile> open_platform(const std::string& folder);

/// $CANDOR_SDK, or share/candor beside the folder of the running program: the same in a build tree and in an
/// installation. Errors: CannotRead.
Result<std::string> find_sdk();

}  // namespace candor
