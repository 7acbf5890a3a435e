#pragma once
// How much memory the units of one input may take in the parent, and whose unit has to go.

#include <cstdint>
#include <map>
#include <vector>

namespace candor {

/// Keeps the units of the first tasks, as many as fit: which ones does not depend on the order in which they
/// arrive, so that reports are the same for any number of children.
class UnitRoom {
 public:
  explicit UnitRoom(std::uint64_t bytes) : limit_(bytes) {}

  /// A unit of `size` bytes arrived. `first` is the lowest task that shares it, `owner` the one that holds
  /// it. Gives the owners whose units have to go, this one perhaps among them.
  std::vector<std::uint32_t> add(std::uint32_t first, std::uint32_t owner, std::uint64_t size);
  /// A lower task shares a unit that is held.
  void share(std::uint32_t first, std::uint32_t owner);
  /// Whether a unit whose lowest task is `first` could still be kept.
  bool is_open(std::uint32_t first) const { return first < closed_from_; }

 private:
  struct Held {
    std::uint32_t owner = 0;
    std::uint64_t size = 0;
  };
  std::uint64_t limit_;
  std::uint64_t used_ = 0;
  std::uint32_t closed_from_ = UINT32_MAX;  // the lowest task whose unit had to go
  std::map<std::uint32_t, Held> held_;      // by the lowest task that shares it
};

}  // namespace candor
