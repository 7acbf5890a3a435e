// What is known of the calls of a program.
#include <algorithm>

#include "finding/coverage.h"

namespace candor {
namespace {

std::string_view key_of(Unresolved reason) {
  switch (reason) {
    case Unresolved::None:
      return "resolved";
    case Unresolved::AnyReceiver:
      return "anyReceiver";
    case Unresolved::ProtocolReceiver:
      return "protocolReceiver";
    case Unresolved::InventedReceiver:
      return "inventedReceiver";
    case Unresolved::ComputedSelector:
      return "computedSelector";
    case Unresolved::UnknownCallee:
      return "unknownCallee";
    case Unresolved::VirtualCallee:
      return "virtualCallee";
    case Unresolved::TooManyTargets:
      return "tooManyTargets";
  }
  return "resolved";
}

}  // namespace

std::vector<CallCoverage> calls_of(const Program& program, CodeAnalysis& analysis) {
  std::vector<CallCoverage> out;
  if (!analysis.has_code()) return out;
  for (std::uint32_t i = 0; i < program.images.size(); ++i) {
    const ImageId id{i};
    if (!analysis.has_code(id)) continue;
    const Image& image = program.image(id);
    CallCoverage entry{image.artifact, program.component(image.component).path, 0, 0, {}};
    const auto counts = count_unresolved(analysis.calls(), analysis.code(), id);
    for (std::size_t reason = 0; reason < counts.size(); ++reason) {
      const auto kind = static_cast<Unresolved>(reason);
      entry.calls += counts[reason];
      if (kind == Unresolved::None) {
        entry.resolved = counts[reason];
      } else if (counts[reason] > 0) {
        entry.unresolved.push_back({std::string(key_of(kind)), std::string(to_string(kind)), counts[reason]});
      }
    }
    out.push_back(std::move(entry));
  }
  std::ranges::stable_sort(out, {}, &CallCoverage::image);
  return out;
}

}  // namespace candor
