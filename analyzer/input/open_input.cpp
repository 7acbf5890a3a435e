// Opens a path from the command line: list, give meaning, keep only the containers that artifacts need.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "base/text.h"
#include "input/artifact.h"
#include "input/bundles.h"
#include "input/entry_path.h"
#include "input/language.h"
#include "input/listing.h"
#include "input/source_tree.h"

namespace candor {
namespace {

namespace fs = std::filesystem;

void close_all(std::vector<Container>& containers) {
  for (const Container& container : containers) {
    if (container.fd >= 0) close(container.fd);
  }
  containers.clear();
}

/// The name reports begin with: the last segment of what the user typed.
std::string shown_name(const std::string& path, const fs::path& real) {
  std::string_view typed = path;
  while (typed.size() > 1 && typed.ends_with('/')) typed.remove_suffix(1);
  const std::string_view name = input::file_name(typed);
  if (!name.empty() && name != "." && name != "..") return printable(name);
  const std::string real_name = real.filename().string();
  return real_name.empty() ? "root" : printable(real_name);
}

/// Drops containers that no artifact needs and numbers the others in their order.
std::vector<Container> keep_used(std::vector<Container> containers, std::vector<Bundle>& bundles) {
  std::vector<std::uint32_t> new_index(containers.size(), 0);
  for (const Bundle& bundle : bundles) {
    for (const Artifact& artifact : bundle.artifacts) {
      if (artifact.kind != ArtifactKind::SourceFile) new_index[artifact.content.container] = 1;
    }
  }
  std::vector<Container> kept;
  for (std::size_t i = 0; i < containers.size(); ++i) {
    const bool used = std::exchange(new_index[i], static_cast<std::uint32_t>(kept.size())) != 0;
    if (used) {
      kept.push_back(std::move(containers[i]));
    } else if (containers[i].fd >= 0) {
      close(containers[i].fd);
    }
  }
  for (Bundle& bundle : bundles) {
    for (Artifact& artifact : bundle.artifacts) {
      if (artifact.kind == ArtifactKind::SourceFile) continue;
      artifact.content.container = new_index[artifact.content.container];
    }
  }
  return kept;
}

std::unexpected<Error> nothing_found(const input::Listing& listing, const std::string& path, bool directory) {
  std::string message =
      "it is not an app, framework, archive, Mach-O or ELF image, static library or metadata file of a "
      "bundle";
  if (directory || !listing.archives.empty()) {
    message = fmt::format("none of its {} files is an app, framework, Mach-O or ELF image or static library",
                          listing.files.size());
  }
  if (std::ranges::any_of(listing.files, [](const auto& file) {
        return file.disk_path.empty() && language_of(file.path).has_value();
      })) {
    message += "; source files in an archive are not analysed";
  }
  if (!listing.problems.empty()) {
    const PlacedProblem& first = listing.problems.front();
    message += fmt::format("; {} could not be read, the first is {}: {}", listing.problems.size(),
                           first.artifact, first.problem.message);
  }
  return fail(ErrorKind::NotRecognised, message, path);
}

}  // namespace

Input::Input(Input&& other) noexcept
    : path(std::move(other.path)),
      containers(std::exchange(other.containers, {})),
      bundles(std::move(other.bundles)),
      problems(std::move(other.problems)),
      source(std::exchange(other.source, {})) {}

Input& Input::operator=(Input&& other) noexcept {
  if (this == &other) return *this;
  close_all(containers);
  if (source.root >= 0) close(source.root);
  path = std::move(other.path);
  containers = std::exchange(other.containers, {});
  bundles = std::move(other.bundles);
  problems = std::move(other.problems);
  source = std::exchange(other.source, {});
  return *this;
}

Input::~Input() {
  close_all(containers);
  if (source.root >= 0) close(source.root);
}

Result<Input> open_input(const std::string& path) {
  std::error_code error;
  fs::path real = fs::canonical(path, error);
  if (error) return fail(ErrorKind::CannotRead, fmt::format("it cannot be read: {}", error.message()), path);
  std::string name = shown_name(path, real);
  if (const fs::path project = input::project_folder(real); project != real) {
    real = project;
    name = printable(real.filename().string());
  }
  const bool directory = fs::is_directory(real, error);
  input::Listing listing;
  if (directory) {
    input::list_directory(listing, real.string(), name);
  } else if (Status listed = input::list_file(listing, real.string(), name); !listed) {
    return fail(listed.error().kind, listed.error().message, path);
  }
  std::ranges::sort(listing.files, {}, &input::ListedFile::path);
  Input result;
  result.path = path;
  result.bundles = input::make_bundles(listing, !directory);
  if (result.bundles.empty() && !directory && language_of(real.string())) {
    return input::open_source_file(path, real, name);
  }
  if (result.bundles.empty()) {
    const bool unreadable = directory && listing.files.empty() && !listing.problems.empty() &&
                            listing.problems.front().problem.kind == ErrorKind::CannotRead;
    if (unreadable) return fail(ErrorKind::CannotRead, listing.problems.front().problem.message, path);
    return nothing_found(listing, path, directory);
  }
  result.containers = keep_used(std::exchange(listing.containers, {}), result.bundles);
  if (input::has_source(result.bundles)) {
    CANDOR_TRY(result.source, input::source_tree_of(listing));
  }
  std::ranges::stable_sort(listing.problems, {}, &PlacedProblem::artifact);
  result.problems = std::move(listing.problems);
  return result;
}

}  // namespace candor
