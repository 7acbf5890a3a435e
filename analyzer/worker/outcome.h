#pragma once
// From what a child said and how it ended to a unit or the problem that stands for it.

#include <memory>
#include <optional>

#include "worker/child_report.h"
#include "worker/lookups.h"
#include "worker/scan.h"

namespace candor {

/// The unit of an artifact, or why there is none. Shared by artifacts with equal bytes.
struct Outcome {
  std::shared_ptr<const UnitBytes> bytes;
  std::optional<UnitView> unit;
  std::optional<Problem> problem;
};

/// Bytes that claim to be the frozen unit of the content with `digest`, verified. Errors: BadUnit,
/// UnitVersion.
Result<Outcome> open_unit(UnitBytes bytes, const Sha256& digest);

/// `seconds` is the wall clock the child had.
Outcome make_outcome(const ChildReport& report, const Exited& exited, int seconds);

/// The same of a source file's child. `lookups`: what the unit depends on, as the child says, when there is a
/// unit.
Outcome make_source_outcome(const ChildReport& report, const Exited& exited, int seconds,
                            const std::string& path, SourceLookups& lookups);

}  // namespace candor
