#pragma once
// Fields and global variables under one numbering: which of two units mean the same one.

#include <cstdint>
#include <vector>

#include "program/class_tree.h"
#include "program/id_map.h"
#include "program/names.h"
#include "program/scopes.h"

namespace candor {

/// A field of a class or structure, or a global variable, whatever object it belongs to.
enum class StorageId : std::uint32_t {};
constexpr std::uint32_t index(StorageId id) { return static_cast<std::uint32_t>(id); }

/// A class is the definition that the code's component means, a structure its name. A variable belongs to the
/// image that exports it, when the component loads that, and otherwise to the code's own.
class StorageNames {
 public:
  StorageNames(const ProgramCode& code, ProgramNames& names, const Scopes& scopes, const ClassTree& classes);

  StorageId field(ImageId image, StringId owner, StringId name);
  StorageId global(ImageId image, StringId name);

 private:
  std::uint32_t owner_key(ImageId image, StringId owner);
  ImageId exporter(ImageId image, NameId name) const;

  const Program* program_;
  ProgramNames* names_;
  const Scopes* scopes_;
  const ClassTree* classes_;
  struct Exporter {
    ImageId image{};
    std::uint32_t next = 0;  // exporters_ index plus 1
  };
  std::vector<Exporter> exporters_;
  IdMap first_exporter_;       // NameId -> exporters_ index plus 1
  std::vector<IdMap> owners_;  // by image: StringId -> owner key
  IdMap fields_, globals_;     // of even and odd ids
};

}  // namespace candor
