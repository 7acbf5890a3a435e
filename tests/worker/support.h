#pragma once
// Inputs made of text files, and the worker that obeys them.

#include <map>
#include <string>
#include <vector>

#include "worker/scan.h"

namespace candor {

/// A directory that is removed with all in it.
class TemporaryDirectory {
 public:
  TemporaryDirectory();
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  ~TemporaryDirectory();
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

/// An input with one artifact of kind PropertyList for each text, in files of `directory`.
Input make_input(const TemporaryDirectory& directory, const std::vector<std::string>& texts);

/// A checkout of text files by their paths, in `directory`/project; those ending in ".m" are its source
/// files. Beside it `directory`/share holds an SDK.
Input make_project(const TemporaryDirectory& directory, const std::map<std::string, std::string>& files);

/// Options that use the worker of program.cpp, no cache, and ample time.
WorkerOptions test_options(int jobs = 2);
WorkerOptions project_options(const TemporaryDirectory& directory, int jobs = 2);

/// What became of an artifact: the text in its unit, or "WorkerCrashed: message".
std::string story(const ScannedArtifact& artifact);
std::vector<std::string> stories(const Result<ScannedInput>& scanned);

/// Processes whose parent is `parent`.
std::vector<int> children_of(int parent);
int count_open_files();

}  // namespace candor
