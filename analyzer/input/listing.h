#pragma once
// What lies below the named path before any meaning is given to it: every file, through nested archives, with
// its type told by its first bytes. Directory walk and zip reader fill it; the bundle builder reads it.

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "base/limits.h"
#include "input/artifact.h"
#include "input/sniff.h"

namespace candor::input {

struct ListedFile {
  std::string path;  // as Artifact::path
  std::string
      disk_path;  // a file of a directory, opened only when it becomes an artifact; empty: in a container
  FileType type = FileType::Other;
  ContentRef content;  // the slice, for a fat file; `container` has no meaning while disk_path is set
  std::string slice;
  std::vector<std::string> other_slices;
};

/// The files of one input. Owns the descriptors in `containers` until they are handed to the Input.
struct Listing {
  Listing() = default;
  Listing(const Listing&) = delete;
  Listing& operator=(const Listing&) = delete;
  ~Listing();

  std::vector<ListedFile> files;   // sorted by path once complete
  std::set<std::string> archives;  // paths of opened zips
  std::vector<Container> containers;
  std::vector<PlacedProblem> problems;
  std::string disk_root;             // canonical path of a named directory
  std::vector<std::string> links;    // files of the disk inside it that are links to files inside it
  std::vector<std::string> skipped;  // paths of folders that version control keeps for itself
  std::uint64_t nested_bytes = 0;    // held in anonymous memory for archives inside archives
  std::uint64_t nested_bytes_limit = limits::kMaxNestedBase;
  std::uint64_t looked_at = 0;  // bytes decompressed to reach slices of fat files
  bool full = false;            // kMaxEntries was reached

  /// Adds a problem; past limits::kMaxInputProblems one LimitReached closes the list.
  void add_problem(std::string path, ErrorKind kind, std::string message);
  void add_problem(std::string path, const Error& error) {
    add_problem(std::move(path), error.kind, error.message);
  }
  /// Appends, unless limits::kMaxEntries is reached, which is a problem once.
  void add_file(ListedFile file);
};

/// Lists the directory `disk_path`, shown as `path`, and everything below. Links are never followed: what a
/// link inside the tree points to is listed where it is; one that leaves the tree is a problem. What version
/// control keeps for itself is not looked at.
void list_directory(Listing& listing, const std::string& disk_path, const std::string& path);

/// Lists a zip: `fd` is taken over. `depth` counts archives around it. Errors: CannotRead, BadArchive.
Status list_zip(Listing& listing, int fd, const std::string& path, int depth);

/// Lists one regular file, opening it when it is a zip. Errors: CannotRead, BadArchive (a zip that cannot be
/// listed).
Status list_file(Listing& listing, const std::string& disk_path, const std::string& path);

}  // namespace candor::input
