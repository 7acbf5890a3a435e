#pragma once
// The bundle front end: a plist, entitlements, profile, manifest, strings file or certificate becomes a unit
// of kind Metadata with one or more documents. Runs in a worker child only.

#include "base/result.h"
#include "input/artifact.h"
#include "unit/unit.h"

namespace candor {

/// Decodes one metadata file. What is damaged is a problem in the unit; Errors only when there is no value at
/// all (BadPropertyList, BadProfile, BadEntitlements, BadCertificate).
Result<Unit> read_metadata(ArtifactKind kind, ByteSpan bytes);

enum class EntitlementsForm : std::uint8_t { Xml, Der };

/// Decodes entitlements found in a code signature and adds them to `unit` as a document of kind Entitlements.
Status add_entitlements(Unit& unit, EntitlementsForm form, ByteSpan bytes);

}  // namespace candor
