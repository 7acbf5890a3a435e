#include "input/listing.h"

#include <fmt/format.h>
#include <unistd.h>

#include "base/limits.h"

namespace candor::input {

Listing::~Listing() {
  for (const Container& container : containers) {
    if (container.fd >= 0) close(container.fd);
  }
}

void Listing::add_problem(std::string path, ErrorKind kind, std::string message) {
  if (problems.size() > limits::kMaxInputProblems) return;
  if (problems.size() == limits::kMaxInputProblems) {
    kind = ErrorKind::LimitReached;
    message = fmt::format("more than {} problems; the rest is not listed", limits::kMaxInputProblems);
  }
  problems.push_back({std::move(path), {kind, std::move(message), {}}});
}

void Listing::add_file(ListedFile file) {
  if (files.size() < limits::kMaxEntries) {
    files.push_back(std::move(file));
  } else if (!full) {
    full = true;
    add_problem(
        file.path, ErrorKind::LimitReached,
        fmt::format("more than {} files; this one and the rest were not looked at", limits::kMaxEntries));
  }
}

}  // namespace candor::input
