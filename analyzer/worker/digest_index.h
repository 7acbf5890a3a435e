#pragma once
// Digests of earlier scans: what has not changed on disk since need not even be decompressed and hashed.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "base/digest.h"
#include "input/artifact.h"

namespace candor {

/// The digests of the artifacts of one input, each under its container's identity on disk: device, inode,
/// size, times of the last changes. A container that is no named file, or that changed in the last seconds
/// and might change again unseen, has none.
class DigestIndex {
 public:
  /// `directory` is the cache's. A missing or damaged index is empty.
  DigestIndex(const std::string& directory, const Input& input);

  std::optional<Sha256> find(const ContentRef& content) const;
  void add(const ContentRef& content, const Sha256& digest);
  /// Writes the index when something was added.
  void save() const;

 private:
  using Place =
      std::tuple<Sha256, std::int64_t, std::uint64_t, std::uint64_t>;  // identity, entry, offset, size

  std::optional<Place> place_of(const ContentRef& content) const;

  std::string key_;
  std::string path_;
  std::vector<std::optional<Sha256>> identities_;  // by container
  std::map<Place, Sha256> digests_;
  bool changed_ = false;
};

}  // namespace candor
