#pragma once
// Small projects in temporary directories, parsed by the source front end.

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/clang/front_end.h"
#include "source/clang/translation.h"

namespace candor::testing {

/// What a parse left, without the tree.
struct Parsed {
  bool ok = false;
  std::string error;                   // when not ok
  std::vector<std::string> selectors;  // of the bracket sends in the tree, in the order of the text
  std::vector<std::string> methods;    // of the file's implementations that have a body: "-foo:"
  std::vector<std::string> invented;   // names, sorted
  source::PreprocessorFacts facts;
  ProblemLog problems;
  std::vector<FileLookup> lookups;

  bool has_problem(ErrorKind kind) const;
  /// "path" of what was read, "path?" of what was looked for in vain.
  bool looked_up(std::string_view path) const;
};

/// A directory with these files, removed at the end.
class Project {
 public:
  explicit Project(std::initializer_list<std::pair<std::string, std::string>> files);
  ~Project();
  Project(const Project&) = delete;
  Project& operator=(const Project&) = delete;

  const std::string& path() const { return path_; }
  /// A link at `name`, in the index like a file.
  void link(const std::string& name, const std::string& target);
  /// The task for one file, without precompiled headers.
  SourceTask task(const std::string& file);
  Parsed parse(const std::string& file);
  Parsed parse(const SourceTask& task);

 private:
  void make_index();

  std::string path_;
  ProjectIndex index_;
  int root_ = -1;
  int sdk_ = -1;
};

/// Parses one Objective-C file that imports Foundation.
Parsed parse_source(const std::string& text, const std::string& name = "main.m");

/// Words joined by spaces.
std::string join(const std::vector<std::string>& words);

}  // namespace candor::testing
