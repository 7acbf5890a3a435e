#pragma once
// What was and was not looked at, summed up for the verdict of the text report.

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "finding/finding.h"

namespace candor {

/// Functions and message sends of images or of source files, each file counted once.
struct CodeTotals {
  std::size_t files = 0;
  std::uint64_t functions = 0, lifted = 0;
  std::uint64_t sends = 0, selector_known = 0, receiver_known = 0;
};

struct Totals {
  std::size_t errors = 0, warnings = 0, notes = 0;
  CodeTotals images, source;
  std::size_t unread = 0, encrypted = 0;
  std::size_t without_code = 0;  // images of which rules that need code say nothing
  std::uint32_t code_rules = 0;  // how many rules those are
  std::uint64_t calls = 0, calls_resolved = 0;
  std::map<std::string, std::uint64_t> unresolved;  // by reason, in words
  std::set<std::string> not_analysed;
};

Totals total(const ScanResult& result);

/// "1 error", "2 errors", "6,227 functions".
std::string counted(std::uint64_t count, std::string_view noun);

/// Stands beside the verdict, so that nobody takes "no findings" for "clean": "313 source files read, 3,891
/// of 3,891 functions analysed".
std::string coverage_sentence(const Totals& totals);

/// What the sentence has no room for, a line each.
std::vector<std::string> coverage_details(const Totals& totals);

}  // namespace candor
