#include "worker/digest_index.h"

#include <filesystem>
#include <set>
#include <system_error>

#include "worker/cache_file.h"
#include "worker/file_identity.h"

namespace candor {
namespace {

struct StoredDigest {
  Sha256 identity{};
  std::int64_t entry = 0;
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
  Sha256 digest{};
};

}  // namespace

DigestIndex::DigestIndex(const std::string& directory, const Input& input) {
  for (const Container& container : input.containers) {
    identities_.push_back(file_identity(container.fd, container.zip ? "zip" : "file"));
  }
  std::error_code error;
  const std::string name = "digests 2 " + std::filesystem::absolute(input.path, error).string();
  key_ = to_hex(sha256(as_byte_span(name)));
  path_ = cache_path(directory, key_, ".digests");
  const auto bytes = read_cache_file(path_, key_);
  if (!bytes || !*bytes) return;
  const ByteSpan stored = (*bytes)->span();
  for (std::uint64_t at = 0; const auto record = load<StoredDigest>(stored, at); at += sizeof(StoredDigest)) {
    digests_[{record->identity, record->entry, record->offset, record->size}] = record->digest;
  }
}

std::optional<DigestIndex::Place> DigestIndex::place_of(const ContentRef& content) const {
  CANDOR_CHECK(content.container < identities_.size());
  const auto& identity = identities_[content.container];
  if (!identity) return std::nullopt;
  return Place{*identity, content.entry, content.offset, content.size};
}

std::optional<Sha256> DigestIndex::find(const ContentRef& content) const {
  const auto place = place_of(content);
  const auto found = place ? digests_.find(*place) : digests_.end();
  if (found == digests_.end()) return std::nullopt;
  return found->second;
}

void DigestIndex::add(const ContentRef& content, const Sha256& digest) {
  const auto place = place_of(content);
  if (!place) return;
  Sha256& known = digests_[*place];
  changed_ = changed_ || known != digest;
  known = digest;
}

void DigestIndex::save() const {
  if (!changed_) return;
  std::set<std::optional<Sha256>> current(identities_.begin(), identities_.end());
  std::vector<StoredDigest> records;
  for (const auto& [place, digest] : digests_) {
    const auto& [identity, entry, offset, size] = place;
    // What was there before the files changed is of no more use.
    if (!current.contains(identity)) continue;
    records.push_back({identity, entry, offset, size, digest});
  }
  std::error_code ignored;
  std::filesystem::remove(path_, ignored);
  // A cache that cannot be written has said so for its units.
  (void)write_cache_file(path_, key_, std::as_bytes(std::span(records)));
}

}  // namespace candor
