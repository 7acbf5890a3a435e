#include "report/trace_text.h"

#include <fmt/format.h>

#include "base/text.h"
#include "report/places.h"

namespace candor {
namespace {

constexpr std::size_t kStepsShown = 14;  // of one trace without --verbose
constexpr std::size_t kLastSteps = 6;    // of those, at its end
constexpr int kIndent = 16;              // "     12 source  note"
constexpr int kLeastSource = 40;         // columns that a source line needs to stand beside its place

Style style_of(const TraceStep& step) {
  const bool end = step.kind == "source" || step.kind == "sink" || step.kind == "end";
  return end ? Style::Bold : Style::Dim;
}

/// "-[Room send]", "a block in -[Room send]": closures are named after what they stand in.
std::string function_text(const std::string& function) {
  const std::size_t closure = function.find('^');
  if (closure == std::string::npos) return printable(function);
  return "a block in " + printable(function.substr(0, closure));
}

/// The place and, beside it when there is room, the source line.
void write_place(TextLayout& out, const Location& location, const ScanResult& result,
                 const TextOptions& options) {
  const std::string margin(kIndent, ' ');
  const std::string place = place_text(location, result);
  const std::string line = location.line && location.file.empty() && options.source_line
                               ? options.source_line(location.artifact, *location.line)
                               : std::string();
  const int beside = out.width() - kIndent - display_width(place) - 2;
  const std::string text = source_text(line, beside < kLeastSource ? out.width() - kIndent : beside);
  if (text.empty()) {
    out.line(margin + out.styled(Style::Dim, place));
  } else if (beside < kLeastSource) {
    out.line(margin + out.styled(Style::Dim, place));
    out.line(margin + text);
  } else {
    out.line(margin + out.styled(Style::Dim, place) + "  " + text);
  }
}

void write_step(TextLayout& out, const ScanResult& result, const TraceStep& step, std::size_t number,
                const TextOptions& options) {
  const std::string kind = out.styled(style_of(step), fmt::format("{:<6}", step.kind));
  out.paragraph(printable(step.note), kIndent, fmt::format("{:>7} {}  ", number, kind));
  write_place(out, step.location, result, options);
}

}  // namespace

bool is_proof(const Finding& finding) {
  return !finding.trace.empty() && !finding.trace.front().kind.empty();
}

void write_trace(TextLayout& out, const ScanResult& result, const Finding& finding,
                 const TextOptions& options) {
  const std::vector<TraceStep>& steps = finding.trace;
  const bool all = options.verbose || steps.size() <= kStepsShown;
  const std::size_t first_end = all ? steps.size() : kStepsShown - kLastSteps;
  const std::size_t last = all ? steps.size() : steps.size() - kLastSteps;
  std::string function;
  out.line();
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (i == first_end && i < last) {
      out.line(fmt::format("{:>7} {} more steps, shown with --verbose", "…", last - first_end));
      i = last;
    }
    if (steps[i].location.symbol != function) {
      function = steps[i].location.symbol;
      if (!function.empty()) out.line("    " + out.styled(Style::Bold, function_text(function)));
    }
    write_step(out, result, steps[i], i + 1, options);
  }
  out.line();
}

}  // namespace candor
