#include "binary/front_end.h"

#include <fmt/core.h>

#include "binary/archive/unit.h"
#include "binary/elf/unit.h"
#include "binary/macho/unit.h"

namespace candor {

Result<BinaryUnit> read_image(ArtifactKind kind, ByteSpan bytes, const ImageOptions& options) {
  switch (kind) {
    case ArtifactKind::MachO:
      return macho::read_unit(bytes, options);
    case ArtifactKind::StaticLibrary:
      return archive::read_unit(bytes, options);
    case ArtifactKind::Elf:
      return elf::read_unit(bytes, options);
    default:
      return fail(ErrorKind::NotAnImage, fmt::format("artifact kind {} is no image", static_cast<int>(kind)));
  }
}

}  // namespace candor
