#include "base/problem.h"

#include <fmt/core.h>

#include "base/limits.h"

namespace candor {

void ProblemLog::add(ErrorKind kind, std::string message, std::string where) {
  ++seen_;
  if (problems_.size() < limits::kMaxProblems) {
    problems_.push_back({kind, std::move(message), std::move(where)});
  } else if (problems_.size() == limits::kMaxProblems) {
    problems_.push_back(
        {ErrorKind::LimitReached,
         fmt::format("more than {} problems in this artifact, the rest are not listed", limits::kMaxProblems),
         {}});
  }
}

}  // namespace candor
