#pragma once
// The binary front end: a Mach-O slice, a static library or an ELF file becomes a unit. Runs in a worker
// child only.

#include <optional>

#include "base/result.h"
#include "binary/image_options.h"
#include "input/artifact.h"
#include "unit/unit.h"

namespace candor {

/// What the front end gives: the unit, and the raw entitlements of its code signature, which belong to
/// bundle/.
struct BinaryUnit {
  Unit unit;
  ByteSpan entitlements_xml;  // into the input; empty when absent
  ByteSpan entitlements_der;
};

/// Reads one image. What cannot be read is a problem in the unit; Errors only when the bytes are no such
/// image (NotAnImage) or nothing can be said about them (ParserFailed).
Result<BinaryUnit> read_image(ArtifactKind kind, ByteSpan bytes, const ImageOptions& options = {});

}  // namespace candor
