#pragma once
// The end of the pipeline: a scan's result written for people (text) and for programs (JSON, SARIF 2.1.0).

#include <cstdint>
#include <functional>
#include <string>

#include "finding/finding.h"

namespace candor {

struct TextOptions {
  bool color = false;
  int width = 100;       // columns; long text is wrapped at it
  bool verbose = false;  // every piece of evidence, every artifact of the coverage
  /// A line of a source file, from 1, to be shown below a finding; empty: not known. May be null.
  std::function<std::string(const std::string& artifact, std::uint32_t number)> source_line = {};
};

/// Verdict with coverage first, then findings grouped by policy, SDK inventory, coverage, problems. UTF-8,
/// ends with a line break. Nothing from scanned files reaches the text unescaped.
std::string text_report(const ScanResult& result, const TextOptions& options);

/// The JSON report, schema version kReportVersion (docs/report.schema.json): keys in a fixed order, two
/// spaces.
std::string json_report(const ScanResult& result);
inline constexpr int kReportVersion = 1;

/// SARIF 2.1.0 (OASIS): one run; rules with help, fingerprints under "candor/v1", logical locations for
/// images.
std::string sarif_report(const ScanResult& result);

}  // namespace candor
