#pragma once
// Builds small zips, directories and images for the tests of input/, and shows an Input as text.

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "input/artifact.h"

namespace candor::test {

/// A directory below the system's temporary directory, removed with everything in it at the end.
class TemporaryDirectory {
 public:
  TemporaryDirectory();
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;
  ~TemporaryDirectory();

  const std::filesystem::path& path() const { return path_; }
  /// Writes a file, with its folders, and gives its path.
  std::string write(std::string_view relative, std::string_view content) const;

 private:
  std::filesystem::path path_;
};

enum class EntryStyle { Deflated, Stored, Link, Encrypted };
struct Entry {
  std::string name;
  std::string content;
  EntryStyle style = EntryStyle::Deflated;
};
/// The bytes of a zip with these entries, in this order; names may repeat or be unsafe.
std::string make_zip(const std::vector<Entry>& entries);

/// The first bytes of an arm64 Mach-O executable: enough to be recognised.
std::string mach_o();
std::string elf();
std::string static_library();
struct Slice {
  std::uint32_t cpu_type;
  std::uint32_t cpu_subtype;
  std::string content;
};
std::string fat(const std::vector<Slice>& slices);

/// Every bundle, component and artifact, one a line:
///   bundle App.app
///     App App.app
///       + Info.plist             (resource)
///       ! main.jsbundle (…)      (not analysed)
///     = MachO #0 App.app/App [arm64; not armv7]
std::string describe(const Input& input);
/// "INP005 path" for each problem, one a line.
std::string describe_problems(const Input& input);

/// The folder of real samples, or empty (with a printed message) when it is absent.
std::string samples();

}  // namespace candor::test
