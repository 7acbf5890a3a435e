#include "worker/lookups.h"

#include "worker/packing.h"

namespace candor {

SourceLookups shorten(const std::vector<FileLookup>& lookups) {
  SourceLookups result;
  std::set<std::string> names;
  for (const FileLookup& lookup : lookups) {
    names.insert(lookup.path.substr(lookup.path.rfind('/') + 1));
    if (lookup.digest) result.read.push_back({lookup.path, *lookup.digest});
  }
  result.names.assign(names.begin(), names.end());
  return result;
}

std::string pack(const SourceLookups& lookups) {
  Packer packer;
  packer.number(static_cast<std::uint32_t>(lookups.read.size()));
  for (const auto& file : lookups.read) {
    packer.text(file.path);
    packer.digest(file.digest);
  }
  packer.texts(lookups.names);
  return packer.take();
}

Result<SourceLookups> unpack_lookups(ByteSpan bytes) {
  Unpacker unpacker(bytes);
  SourceLookups lookups;
  lookups.read.resize(unpacker.count(sizeof(std::uint32_t) + sizeof(Sha256)));
  for (auto& file : lookups.read) {
    file.path = unpacker.text();
    file.digest = unpacker.digest();
  }
  lookups.names = unpacker.texts();
  if (!unpacker.at_end()) return fail(ErrorKind::Malformed, "the list of look-ups is damaged");
  return lookups;
}

}  // namespace candor
