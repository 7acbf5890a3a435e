#include "binary/support_tools.h"

#include <doctest/doctest.h>
#include <stdlib.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace candor {
namespace {

namespace fs = std::filesystem;

fs::path samples() {
  const char* named = std::getenv("CANDOR_SAMPLES");
  return named != nullptr ? fs::path(named) : fs::path(CANDOR_SOURCE_DIR) / "../shared/samples";
}

}  // namespace

std::optional<std::string> sample_path(const std::string& name) {
  const fs::path path = samples() / name;
  if (fs::is_regular_file(path)) return path.string();
  MESSAGE("skipped: no sample " << name);
  return std::nullopt;
}

std::vector<std::string> sample_files(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (const auto& entry : fs::recursive_directory_iterator(samples() / folder, error)) {
    if (entry.is_regular_file()) files.push_back(entry.path().string());
  }
  if (files.empty()) MESSAGE("skipped: no samples in " << folder);
  std::ranges::sort(files);
  return files;
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool have_program(const std::string& name) {
  const bool found = std::system(("command -v " + name + " >/dev/null 2>&1").c_str()) == 0;
  if (!found) MESSAGE("skipped: no program " << name);
  return found;
}

std::optional<std::string> output_of(const std::string& command) {
  FILE* pipe = popen((command + " 2>/dev/null").c_str(), "r");
  if (pipe == nullptr) return std::nullopt;
  std::string output;
  std::array<char, 65536> buffer;
  for (std::size_t count; (count = fread(buffer.data(), 1, buffer.size(), pipe)) != 0;) {
    output.append(buffer.data(), count);
  }
  if (pclose(pipe) != 0) return std::nullopt;
  return output;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

TemporaryDirectory::TemporaryDirectory() {
  std::string pattern = (fs::temp_directory_path() / "candor-test-XXXXXX").string();
  REQUIRE(mkdtemp(pattern.data()) != nullptr);
  path_ = pattern;
}

TemporaryDirectory::~TemporaryDirectory() {
  std::error_code error;
  fs::remove_all(path_, error);
}

std::string TemporaryDirectory::file(const std::string& name, const std::string& contents) const {
  const std::string path = path_ + "/" + name;
  std::ofstream(path, std::ios::binary) << contents;
  return path;
}

}  // namespace candor
