#include "input/source_tree.h"

#include <fcntl.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "input/entry_path.h"
#include "input/language.h"

namespace candor::input {
namespace {

namespace fs = std::filesystem;

constexpr int kMaxFoldersUp = 12;  // from a source file to the root of its checkout
constexpr std::array<std::string_view, 7> kRootFiles = {
    ".git", ".hg", ".svn", "Podfile", "package.json", "Package.swift", "compile_commands.json"};
constexpr std::array<std::string_view, 3> kRootEndings = {".xcodeproj", ".xcworkspace", ".podspec"};
constexpr std::array<std::string_view, 7> kIncludedEndings = {".modulemap", ".tcc", ".tpp", ".txx",
                                                              ".x",         ".gen", ".icc"};

/// Headers without an ending are known from C++'s own library.
bool may_be_included(std::string_view path) {
  if (is_header(path) || language_of(path)) return true;
  const std::string_view name = file_name(path);
  if (!name.contains('.')) return true;
  return std::ranges::any_of(kIncludedEndings,
                             [&](std::string_view ending) { return name.ends_with(ending); });
}

bool is_root(const fs::path& folder) {
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    const std::string name = it->path().filename().string();
    if (std::ranges::find(kRootFiles, name) != kRootFiles.end()) return true;
    if (std::ranges::any_of(kRootEndings, [&](std::string_view ending) { return name.ends_with(ending); })) {
      return true;
    }
  }
  return false;
}

/// The nearest folder above the file that looks like the root of a checkout; empty: none.
fs::path find_root(const fs::path& file) {
  fs::path folder = file.parent_path();
  for (int i = 0; i < kMaxFoldersUp && folder.has_relative_path(); ++i, folder = folder.parent_path()) {
    if (is_root(folder)) return folder;
  }
  return {};
}

Result<SourceTree> open_tree(const std::string& root, std::vector<std::string> files) {
  SourceTree tree;
  tree.root = open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (tree.root < 0) {
    return fail(ErrorKind::CannotRead,
                fmt::format("the folder of its source cannot be opened: {}", std::strerror(errno)), root);
  }
  std::ranges::sort(files);
  files.erase(std::ranges::unique(files).begin(), files.end());
  tree.files = std::move(files);
  return tree;
}

/// Files of one folder and none below, for a source file that belongs to no checkout.
Result<SourceTree> tree_of_folder(const fs::path& folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    const std::string name = it->path().filename().string();
    if (files.size() == limits::kMaxEntries) break;
    if (may_be_included(name) && fs::is_regular_file(it->symlink_status(error))) files.push_back(name);
  }
  return open_tree(folder.string(), std::move(files));
}

}  // namespace

fs::path project_folder(const fs::path& real) {
  fs::path folder = real;
  if (folder.filename() == "project.pbxproj") folder = folder.parent_path();
  while (folder.extension() == ".xcodeproj" || folder.extension() == ".xcworkspace") {
    folder = folder.parent_path();
  }
  return folder;
}

bool has_source(const std::vector<Bundle>& bundles) {
  return std::ranges::any_of(bundles, [](const Bundle& bundle) {
    return std::ranges::any_of(
        bundle.artifacts, [](const Artifact& artifact) { return artifact.kind == ArtifactKind::SourceFile; });
  });
}

Result<SourceTree> source_tree_of(const Listing& listing) {
  std::vector<std::string> files;
  const auto add = [&](const std::string& disk_path) {
    if (is_below(disk_path, listing.disk_root) && may_be_included(disk_path)) {
      files.push_back(disk_path.substr(listing.disk_root.size() + 1));
    }
  };
  for (const ListedFile& file : listing.files) {
    if (file.type == FileType::Other) add(file.disk_path);
  }
  for (const std::string& link : listing.links) add(link);
  return open_tree(listing.disk_root, std::move(files));
}

Result<Input> open_source_file(const std::string& path, const fs::path& real, const std::string& name) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(real, error);
  if (error) return fail(ErrorKind::CannotRead, fmt::format("it cannot be read: {}", error.message()), path);
  if (size > limits::kMaxMetadataSize) {
    return fail(ErrorKind::TooLarge,
                fmt::format("it has {} bytes, the limit is {}", size, limits::kMaxMetadataSize), path);
  }
  Input result;
  result.path = path;
  const fs::path root = find_root(real);
  if (root.empty()) {
    CANDOR_TRY(result.source, tree_of_folder(real.parent_path()));
  } else {
    Listing around;
    list_directory(around, root.string(), "checkout");
    CANDOR_TRY(result.source, source_tree_of(around));
  }
  Artifact artifact;
  artifact.kind = ArtifactKind::SourceFile;
  artifact.path = name;
  artifact.content.size = size;
  artifact.source_path = real.lexically_relative(root.empty() ? real.parent_path() : root).string();
  Bundle bundle;
  bundle.path = name;
  bundle.components.push_back({ComponentKind::Loose, name, std::nullopt, {}, {}});
  bundle.artifacts.push_back(std::move(artifact));
  result.bundles.push_back(std::move(bundle));
  return result;
}

}  // namespace candor::input
