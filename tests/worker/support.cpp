#include "worker/support.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "worker/sdk_files.h"

namespace candor {

namespace fs = std::filesystem;

TemporaryDirectory::TemporaryDirectory()
    : path_((fs::temp_directory_path() / "candor-test-XXXXXX").string()) {
  REQUIRE(mkdtemp(path_.data()) != nullptr);
}

TemporaryDirectory::~TemporaryDirectory() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

Input make_input(const TemporaryDirectory& directory, const std::vector<std::string>& texts) {
  Input input;
  input.path = directory.path();
  Bundle bundle;
  bundle.path = directory.path();
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::string path = directory.path() + "/" + std::to_string(i);
    std::ofstream(path, std::ios::binary) << texts[i];
    const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    REQUIRE(fd >= 0);
    Container container;
    container.path = path;
    container.fd = fd;
    container.size = texts[i].size();
    input.containers.push_back(container);
    Artifact artifact;
    artifact.kind = ArtifactKind::PropertyList;
    artifact.path = path;
    artifact.content.container = static_cast<std::uint32_t>(i);
    artifact.content.size = texts[i].size();
    bundle.artifacts.push_back(artifact);
  }
  input.bundles.push_back(bundle);
  return input;
}

Input make_project(const TemporaryDirectory& directory, const std::map<std::string, std::string>& files) {
  const std::string root = directory.path() + "/project";
  const std::string share = directory.path() + "/share";
  fs::create_directories(root);
  fs::create_directories(share + "/" + kSdkHeaders);
  fs::create_directories(share + "/" + kSdkPrecompiled);
  std::ofstream(share + "/" + kSdkHeaders + "/sdk.h") << "the SDK";
  std::ofstream(share + "/" + kSdkDigest) << std::string(64, '7');
  Input input;
  input.path = root;
  input.source.root = open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  REQUIRE(input.source.root >= 0);
  Bundle bundle;
  bundle.path = "project";
  for (const auto& [path, text] : files) {
    const fs::path file = root + "/" + path;
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
    input.source.files.push_back(path);
    if (!path.ends_with(".m") && !path.ends_with(".mm")) continue;
    Artifact artifact;
    artifact.kind = ArtifactKind::SourceFile;
    artifact.path = "project/" + path;
    artifact.source_path = path;
    bundle.artifacts.push_back(artifact);
  }
  input.bundles.push_back(bundle);
  return input;
}

WorkerOptions project_options(const TemporaryDirectory& directory, int jobs) {
  WorkerOptions options = test_options(jobs);
  options.source_worker_path = options.worker_path;
  options.sdk_folder = directory.path() + "/share";
  return options;
}

WorkerOptions test_options(int jobs) {
  WorkerOptions options;
  options.jobs = jobs;
  options.use_cache = false;
  options.worker_path = CANDOR_BINARY_DIR "/bin/candor-worker-test";
  options.seconds = 60;
  return options;
}

std::string story(const ScannedArtifact& artifact) {
  if (artifact.unit && !artifact.problems.empty()) return "a unit and a problem";
  if (artifact.unit) {
    const auto resources = artifact.unit->resources;
    return resources.empty() ? "" : std::string(artifact.unit->string(resources[0]));
  }
  if (artifact.problems.size() != 1) return "neither a unit nor one problem";
  const Problem& problem = artifact.problems[0];
  return std::string(name(problem.kind)) + ": " + problem.message;
}

std::vector<std::string> stories(const Result<ScannedInput>& scanned) {
  std::vector<std::string> all;
  if (!scanned) return {to_string(scanned.error())};
  for (const ScannedArtifact& artifact : scanned->artifacts) all.push_back(story(artifact));
  return all;
}

std::vector<int> children_of(int parent) {
  std::vector<int> found;
  for (const auto& entry : fs::directory_iterator("/proc")) {
    const std::string pid = entry.path().filename().string();
    if (pid.find_first_not_of("0123456789") != std::string::npos) continue;
    std::ifstream file(entry.path() / "stat");
    std::string line;
    std::getline(file, line);
    const auto after_name = line.rfind(") ");
    if (after_name == std::string::npos) continue;
    std::istringstream rest(line.substr(after_name + 2));
    char state;
    int its_parent = 0;
    rest >> state >> its_parent;
    if (its_parent == parent) found.push_back(std::stoi(pid));
  }
  return found;
}

int count_open_files() {
  return static_cast<int>(std::distance(fs::directory_iterator("/proc/self/fd"), fs::directory_iterator{}));
}

}  // namespace candor
