#include "worker/cache.h"

#include <filesystem>
#include <system_error>

#include "worker/cache_file.h"

namespace candor {
namespace {

Problem unusable(const Error& error) { return {ErrorKind::CacheUnusable, error.message, error.where}; }

}  // namespace

Result<UnitCache> UnitCache::open(const std::string& directory, std::string build_id) {
  if (directory.empty())
    return fail(ErrorKind::CacheUnusable, "neither HOME nor XDG_CACHE_HOME names a directory");
  std::string units = directory + "/units";
  std::error_code error;
  std::filesystem::create_directories(units, error);
  if (error) return fail(ErrorKind::CacheUnusable, error.message(), units);
  return UnitCache(std::move(units), std::move(build_id));
}

std::string UnitCache::key(const Sha256& digest, ArtifactKind kind) const {
  const std::string text =
      "unit 1 " + build_id_ + " " + to_hex(digest) + " " + std::to_string(static_cast<unsigned>(kind));
  return to_hex(sha256(as_byte_span(text)));
}

std::optional<Outcome> UnitCache::find(const Sha256& digest, ArtifactKind kind) {
  return find_unit(key(digest, kind), digest);
}

void UnitCache::store(const Sha256& digest, ArtifactKind kind, ByteSpan unit) {
  store_unit(key(digest, kind), unit);
}

std::optional<Outcome> UnitCache::find_unit(const std::string& key, const Sha256& digest) {
  auto bytes = read_entry(key, ".unit");
  if (!bytes) return std::nullopt;
  if (auto outcome = open_unit(std::move(*bytes), digest)) return std::move(*outcome);
  std::error_code ignored;
  std::filesystem::remove(cache_path(directory_, key, ".unit"), ignored);
  return std::nullopt;
}

void UnitCache::store_unit(const std::string& key, ByteSpan unit) {
  write(cache_path(directory_, key, ".unit"), key, unit);
}

std::optional<UnitBytes> UnitCache::read_entry(const std::string& key, const std::string& suffix) {
  const std::string path = cache_path(directory_, key, suffix);
  auto bytes = read_cache_file(path, key);
  if (bytes) return std::move(*bytes);
  std::error_code ignored;
  std::filesystem::remove(path, ignored);
  return std::nullopt;
}

void UnitCache::replace_entry(const std::string& key, const std::string& suffix, ByteSpan content) {
  const std::string path = cache_path(directory_, key, suffix);
  std::error_code ignored;
  std::filesystem::remove(path, ignored);
  write(path, key, content);
}

void UnitCache::write(const std::string& path, const std::string& key, ByteSpan content) {
  if (problem_) return;
  if (const Status status = write_cache_file(path, key, content); !status)
    problem_ = unusable(status.error());
  stored_ = true;
}

void UnitCache::trim(std::uint64_t limit) {
  if (stored_) trim_cache_directory(directory_, limit);
}

}  // namespace candor
