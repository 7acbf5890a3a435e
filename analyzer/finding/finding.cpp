#include "finding/finding.h"

namespace candor {

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::Note:
      return "note";
    case Severity::Warning:
      return "warning";
    case Severity::Error:
      return "error";
  }
  return "";
}

std::string_view to_string(Evidence evidence) {
  switch (evidence) {
    case Evidence::Flow:
      return "flow";
    case Evidence::Order:
      return "order";
    case Evidence::Gate:
      return "gate";
    case Evidence::CoOccurrence:
      return "co-occurrence";
    case Evidence::Declared:
      return "declared";
    case Evidence::String:
      return "string";
  }
  return "";
}

}  // namespace candor
