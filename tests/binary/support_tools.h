#pragma once
// The samples folder and the LLVM programs that tests compare with; both may be absent.

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace candor {

/// A file below the samples folder ($CANDOR_SAMPLES, else ../shared/samples beside the sources), as a path.
/// Prints that the test is skipped when there is none.
std::optional<std::string> sample_path(const std::string& name);
/// All files below a samples folder, sorted; empty, with a message, when it is absent.
std::vector<std::string> sample_files(const std::string& folder);

std::string read_file(const std::string& path);

/// Whether a program of that name is on the path; prints that the test is skipped when it is not.
bool have_program(const std::string& name);
/// Standard output of a shell command; nothing when it fails.
std::optional<std::string> output_of(const std::string& command);
std::vector<std::string> lines_of(const std::string& text);

/// A directory that is removed with all it holds.
class TemporaryDirectory {
 public:
  TemporaryDirectory();
  ~TemporaryDirectory();
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  std::string file(const std::string& name, const std::string& contents = {}) const;  // its path

 private:
  std::string path_;
};

}  // namespace candor
