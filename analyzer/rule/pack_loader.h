#pragma once
// Loads a directory of rules, models and signatures into a RulePack, with every mistake in it.

#include <filesystem>
#include <vector>

#include "base/result.h"
#include "rule/pack.h"
#include "rule/vocabulary.h"

namespace candor {

struct PackLoad {
  RulePack pack;
  std::vector<Error> errors;  // in the order of files and lines; `where` is file:line:column
};

/// Reads models/*.yaml and trackers/*.yaml, then <pack>/<rule>.yaml, below `directory`. What `base` holds is
/// part of the result, so that a pack can use its labels and signatures. A file with mistakes still counts
/// for what could be read.
PackLoad load_pack(const std::filesystem::path& directory, RulePack base = {});

/// Labels of all models and names of all signatures, sorted.
Vocabulary vocabulary_of(const RulePack& pack);

}  // namespace candor
