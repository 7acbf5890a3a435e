#pragma once
// What was incomplete although a value exists; every problem travels inside a unit or a scan to the report.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace candor {

/// One thing that could not be read, or only in part. `where` names the place inside the artifact (an offset,
/// a structure's name, an entry); the artifact's path is attached after reading, because equal bytes share a
/// unit.
struct Problem {
  ErrorKind kind;
  std::string message;
  std::string where;

  bool operator==(const Problem&) const = default;
};

/// Collects problems of one artifact, in order. Past `limits::kMaxProblems` one LimitReached entry closes the
/// list and further ones are only counted.
class ProblemLog {
 public:
  void add(ErrorKind kind, std::string message, std::string where = {});
  void add(const Error& error) { add(error.kind, error.message, error.where); }

  const std::vector<Problem>& problems() const { return problems_; }
  bool empty() const { return problems_.empty(); }
  /// Problems seen, kept or not.
  std::size_t seen() const { return seen_; }

 private:
  std::vector<Problem> problems_;
  std::size_t seen_ = 0;
};

}  // namespace candor
