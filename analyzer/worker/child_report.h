#pragma once
// What a child says over its channel, taken with distrust.

#include <functional>
#include <optional>

#include "worker/protocol.h"

namespace candor {

/// All that one child has said so far. Each thing may be said once.
struct ChildReport {
  bool of_source = false;  // a source file's child says no digest before its unit
  std::optional<Sha256> digest;
  std::optional<FrozenUnit> unit;
  FileDescriptor unit_file;
  std::optional<Error> failure;
  bool lied = false;  // said something it may not say; nothing further is heard
};

/// Asked once, when the child knows its digest.
using Decide = std::function<Decision(const Sha256& digest)>;

/// Takes everything that waits in `channel` into `report` and closes the channel when its other end is gone
/// or the child has lied. Never blocks.
void hear_child(FileDescriptor& channel, ChildReport& report, const Decide& decide);

}  // namespace candor
