#include "program/storage_names.h"

namespace candor {

StorageNames::StorageNames(const ProgramCode& code, ProgramNames& names, const Scopes& scopes,
                           const ClassTree& classes)
    : program_(&code.program()), names_(&names), scopes_(&scopes), classes_(&classes) {
  owners_.resize(program_->images.size());
  for (std::uint32_t i = 0; i < program_->images.size(); ++i) {
    for (const Export& one : program_->images[i].unit->exports) {
      const auto fresh = static_cast<std::uint32_t>(exporters_.size()) + 1;
      std::uint32_t& first = first_exporter_(index(names.of(i, one.name)), fresh);
      exporters_.push_back({ImageId{i}, first == fresh ? 0 : first});
      first = fresh;
    }
  }
}

std::uint32_t StorageNames::owner_key(ImageId image, StringId owner) {
  constexpr std::uint32_t kUnasked = 0xffffffff, kByName = 0x80000000;
  std::uint32_t& known = owners_[index(image)](index(owner), kUnasked);
  if (known != kUnasked) return known;
  const NameId name = names_->of(index(image), owner);
  const auto found = classes_->find(program_->image(image).component, name);
  known = found.empty() ? index(name) | kByName : index(found.front());
  return known;
}

ImageId StorageNames::exporter(ImageId image, NameId name) const {
  ImageId best = image;
  const std::uint32_t* first = first_exporter_.find(index(name));
  for (std::uint32_t i = first == nullptr ? 0 : *first; i != 0; i = exporters_[i - 1].next) {
    const ImageId other = exporters_[i - 1].image;
    if (other == image) return image;
    if (scopes_->loads(program_->image(image).component, other)) best = other;  // the first comes last
  }
  return best;
}

StorageId StorageNames::field(ImageId image, StringId owner, StringId name) {
  const std::uint64_t key = id_pair(owner_key(image, owner), index(names_->of(index(image), name)));
  return StorageId{fields_(key, fields_.size() * 2)};
}

StorageId StorageNames::global(ImageId image, StringId name) {
  const NameId id = names_->of(index(image), name);
  const std::uint64_t key = id_pair(index(exporter(image, id)), index(id));
  return StorageId{globals_(key, globals_.size() * 2 + 1)};
}

}  // namespace candor
