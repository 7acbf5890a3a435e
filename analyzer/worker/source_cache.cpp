#include "worker/source_cache.h"

#include <algorithm>

#include "base/limits.h"
#include "worker/packing.h"

namespace candor {
namespace {

/// Look-ups as they are kept: with where the files of each name were.
struct Variant {
  SourceLookups lookups;
  std::vector<Sha256> places;  // of lookups.names
  bool operator==(const Variant&) const = default;
};

std::string pack(const Variant& variant) {
  Packer packer;
  packer.text(candor::pack(variant.lookups));
  for (const Sha256& place : variant.places) packer.digest(place);
  return packer.take();
}

std::optional<Variant> unpack_variant(ByteSpan bytes) {
  Unpacker unpacker(bytes);
  auto lookups = unpack_lookups(as_byte_span(unpacker.text()));
  if (!lookups) return std::nullopt;
  Variant variant{std::move(*lookups), {}};
  variant.places.resize(variant.lookups.names.size());
  for (Sha256& place : variant.places) place = unpacker.digest();
  if (!unpacker.at_end()) return std::nullopt;
  return variant;
}

std::string unit_key(const std::string& main_key, std::string_view variant) {
  return to_hex(sha256(as_byte_span(main_key + " unit " + to_hex(sha256(as_byte_span(variant))))));
}

std::vector<std::string> unpack_list(const std::optional<UnitBytes>& bytes) {
  if (!bytes) return {};
  Unpacker unpacker(bytes->span());
  auto list = unpacker.texts();
  return unpacker.at_end() ? list : std::vector<std::string>{};
}

std::string pack_list(const std::vector<std::string>& list) {
  Packer packer;
  packer.texts(list);
  return packer.take();
}

}  // namespace

std::optional<SourceCache::Main> SourceCache::main_file(const std::string& path,
                                                        const CompileCommand& command) {
  const auto digest = files_.digest(path);
  if (!digest) return std::nullopt;
  Packer packer;
  packer.text("source 1");
  packer.text(cache_.build_id());
  packer.text(sdk_);
  packer.text(path);
  packer.text(candor::pack(command));
  packer.digest(*digest);
  return Main{*digest, to_hex(sha256(as_byte_span(packer.take())))};
}

bool SourceCache::is_current(const SourceLookups& lookups) {
  return std::ranges::all_of(lookups.read,
                             [&](const auto& file) { return files_.digest(file.path) == file.digest; });
}

std::optional<Outcome> SourceCache::find(const std::string& path, const CompileCommand& command) {
  const auto main = main_file(path, command);
  if (!main) return std::nullopt;
  for (const std::string& packed : unpack_list(cache_.read_entry(main->key, ".lookups"))) {
    const auto variant = unpack_variant(as_byte_span(packed));
    if (!variant || !is_current(variant->lookups)) continue;
    const auto is_same = [&](const std::string& name, const Sha256& place) {
      return files_.digest_of_name(name) == place;
    };
    if (!std::ranges::equal(variant->lookups.names, variant->places, is_same)) continue;
    return cache_.find_unit(unit_key(main->key, packed), main->digest);
  }
  return std::nullopt;
}

void SourceCache::store(const std::string& path, const CompileCommand& command, const SourceLookups& lookups,
                        ByteSpan unit) {
  const auto main = main_file(path, command);
  if (!main || !is_current(lookups)) return;
  Variant variant{lookups, {}};
  for (const std::string& name : lookups.names) variant.places.push_back(files_.digest_of_name(name));
  const std::string packed = pack(variant);
  std::vector<std::string> list = unpack_list(cache_.read_entry(main->key, ".lookups"));
  std::erase(list, packed);
  list.insert(list.begin(), packed);
  list.resize(std::min(list.size(), limits::kMaxLookupVariants));
  cache_.store_unit(unit_key(main->key, packed), unit);
  cache_.replace_entry(main->key, ".lookups", as_byte_span(pack_list(list)));
}

}  // namespace candor
