#pragma once
// Units of earlier scans: what was read once, by the same build, from equal bytes, is not read again.

#include <cstdint>
#include <optional>
#include <string>

#include "worker/outcome.h"

namespace candor {

/// A directory of frozen units, each in a file named by its key. Several processes may use it at once; only
/// parents write, never the sandboxed children.
class UnitCache {
 public:
  /// `directory` is made when absent. `build_id` names the build of the worker, and with it everything that
  /// decides what a unit looks like: code, schema and limits. Errors: CacheUnusable.
  static Result<UnitCache> open(const std::string& directory, std::string build_id);

  /// The unit of the content with `digest`, verified; a damaged entry is removed and counts as absent.
  std::optional<Outcome> find(const Sha256& digest, ArtifactKind kind);

  /// Keeps a verified unit. Never fails loudly: see problem().
  void store(const Sha256& digest, ArtifactKind kind, ByteSpan unit);

  /// The same by a key of the caller's, 64 hexadecimal digits, that covers everything that decides what the
  /// unit looks like. `digest` is the unit's own.
  std::optional<Outcome> find_unit(const std::string& key, const Sha256& digest);
  void store_unit(const std::string& key, ByteSpan unit);
  /// Other small files of the cache: absent when damaged.
  std::optional<UnitBytes> read_entry(const std::string& key, const std::string& suffix);
  void replace_entry(const std::string& key, const std::string& suffix, ByteSpan content);

  /// Removes entries, least recently used first, until all together have at most `limit` bytes. Does nothing
  /// when nothing was stored.
  void trim(std::uint64_t limit);

  const std::string& build_id() const { return build_id_; }
  /// Where the cache's files are.
  const std::string& directory() const { return directory_; }

  /// The first thing that kept the cache from being written.
  const std::optional<Problem>& problem() const { return problem_; }

 private:
  UnitCache(std::string directory, std::string build_id)
      : directory_(std::move(directory)), build_id_(std::move(build_id)) {}
  std::string key(const Sha256& digest, ArtifactKind kind) const;
  void write(const std::string& path, const std::string& key, ByteSpan content);

  std::string directory_;  // …/units
  std::string build_id_;
  bool stored_ = false;
  std::optional<Problem> problem_;
};

}  // namespace candor
