#pragma once
// The closed word lists of the rule format, and the names that models and signatures define.

#include <string>
#include <vector>

#include "unit/records.h"

namespace candor {

/// What rules may refer to: filled from models and trackers before rules are read.
struct Vocabulary {
  std::vector<std::string> labels;  // sorted
  std::vector<std::string> sdks;    // sorted
};

const std::vector<std::string>& platform_words();
const std::vector<std::string>& component_words();
const std::vector<std::string>& image_words();
const std::vector<std::string>& sdk_kind_words();
const std::vector<std::string>& node_type_words();
const std::vector<std::string>& problem_codes();

struct DocumentWord {
  const char* key;  // of the leaf
  DocumentKind kind;
  const char* title;  // in evidence
};
const std::vector<DocumentWord>& document_words();
/// "Info.plist", "entitlements", …
std::string document_title(DocumentKind kind);

}  // namespace candor
