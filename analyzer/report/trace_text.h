#pragma once
// The steps of a proof in code, numbered, each with its place and source line, for the text report.

#include "report/layout.h"
#include "report/report.h"

namespace candor {

/// Whether the trace is a proof in code; otherwise its steps are pieces of evidence without an order.
bool is_proof(const Finding& finding);

/// Writes the steps; of a long trace without `verbose`, the first and the last ones.
void write_trace(TextLayout& out, const ScanResult& result, const Finding& finding,
                 const TextOptions& options);

}  // namespace candor
