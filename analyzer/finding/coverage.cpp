#include "finding/coverage.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "program/receivers.h"

namespace candor {
namespace {

/// A built image whose instructions are not known, though it was read.
bool lacks_code(const UnitView& unit) {
  return is_image(unit) && unit.kind != UnitKind::Source && unit.code.blocks.empty();
}

CoverageEntry entry_of(const Program& program, const UnitInput& input, std::uint32_t code_rules) {
  const UnitView& unit = input.view;
  const Coverage& coverage = unit.coverage;
  CoverageEntry entry;
  entry.artifact = input.artifact;
  entry.kind = input.kind;
  entry.component = program.components[input.component].path;
  entry.arch = unit.string(unit.identity.arch);
  entry.functions_seen = coverage.functions_seen;
  entry.functions_lifted = coverage.functions_lifted;
  entry.sends_seen = coverage.sends_seen;
  entry.sends_selector_known = coverage.sends_selector_known;
  entry.sends_in_skipped_branches = coverage.sends_in_skipped_branches;
  entry.encrypted = coverage.encrypted != 0;
  entry.stripped = coverage.stripped != 0;
  if (lacks_code(unit)) entry.rules_not_evaluated = code_rules;
  for (const StringId text : unit.not_analysed) entry.not_analysed.emplace_back(unit.string(text));
  return entry;
}

void add_receivers(const ReceiverCounts& receivers, CoverageEntry& entry) {
  entry.sends_receiver_known = receivers.known;
  entry.sends_to_any = receivers.any;
  entry.sends_to_invented = receivers.invented;
  entry.sends_to_protocol = receivers.protocol_only;
}

/// Source is counted file by file, before what the program has of it is linked into one image.
ReceiverCounts receivers_of(const Program& program, CodeAnalysis& analysis, const UnitInput& input) {
  if (!is_built(input.view)) return count_receivers(analysis.calls().methods(), input.view);
  for (std::uint32_t i = 0; i < program.images.size(); ++i) {
    if (program.images[i].unit == &input.view)
      return count_receivers(analysis.calls(), analysis.code(), ImageId{i});
  }
  return {};
}

/// Embedded scripts and the like belong to a component, not to an artifact that has a unit.
void add_components(const Program& program, std::vector<CoverageEntry>& out) {
  for (std::uint32_t i = 0; i < program.components.size(); ++i) {
    const ProgramComponent& component = program.components[i];
    std::multiset<std::string> texts(component.not_analysed.begin(), component.not_analysed.end());
    for (const UnitInput& unit : program.units) {
      if (unit.component != i) continue;
      for (const StringId id : unit.view.not_analysed) {
        const auto same = texts.find(std::string(unit.view.string(id)));
        if (same != texts.end()) texts.erase(same);
      }
    }
    if (texts.empty()) continue;
    CoverageEntry entry;
    entry.artifact = component.path;
    entry.component = component.path;
    entry.kind = to_string(component.role);
    entry.not_analysed.assign(texts.begin(), texts.end());
    out.push_back(std::move(entry));
  }
}

void add_unread(const Program& program, std::vector<CoverageEntry>& out) {
  std::set<std::string> known;
  for (const CoverageEntry& entry : out) known.insert(entry.artifact);
  for (const ProblemInput& input : program.problems) {
    if (!input.unread || !known.insert(input.artifact).second) continue;
    CoverageEntry entry;
    entry.artifact = input.artifact;
    entry.kind = "unread";
    entry.component = program.components[input.component].path;
    entry.analysed = false;
    out.push_back(std::move(entry));
  }
}

}  // namespace

std::vector<CoverageEntry> coverage_of(const Program& program, CodeAnalysis& analysis,
                                       std::uint32_t code_rules) {
  std::vector<CoverageEntry> out;
  for (const UnitInput& unit : program.units) {
    out.push_back(entry_of(program, unit, code_rules));
    if (!unit.view.code.blocks.empty()) add_receivers(receivers_of(program, analysis, unit), out.back());
  }
  add_components(program, out);
  add_unread(program, out);
  std::ranges::stable_sort(out, {},
                           [](const CoverageEntry& entry) { return std::tie(entry.artifact, entry.kind); });
  return out;
}

std::vector<PlacedProblemText> problems_of(const Program& program) {
  std::vector<PlacedProblemText> out;
  for (const UnitInput& unit : program.units) {
    for (const ProblemRecord& record : unit.view.problems) {
      out.push_back(
          {unit.artifact,
           {ErrorKind{static_cast<std::uint16_t>(record.kind)}, std::string(unit.view.string(record.message)),
            std::string(unit.view.string(record.where))}});
    }
  }
  for (const ProblemInput& input : program.problems) out.push_back({input.artifact, input.problem});
  std::ranges::stable_sort(out, {}, &PlacedProblemText::artifact);
  return out;
}

ScannedBundle describe_bundle(const Program& program) {
  const ProgramComponent& root = program.components.front();
  ScannedBundle bundle;
  bundle.path = program.path;
  bundle.kind = to_string(root.role);
  bundle.name = root.name;
  bundle.bundle_id = root.bundle_id;
  bundle.version = root.version;
  bundle.min_os = root.min_os;
  bundle.sdk = root.sdk;
  if (root.main_image) {
    const UnitView& unit = *program.image(*root.main_image).unit;
    bundle.platform = unit.string(unit.identity.platform);
    if (const auto text = unit.string(unit.identity.min_os); !text.empty()) bundle.min_os = text;
    if (const auto text = unit.string(unit.identity.sdk); !text.empty()) bundle.sdk = text;
  }
  return bundle;
}

}  // namespace candor
