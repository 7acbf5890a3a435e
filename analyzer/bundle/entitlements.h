#pragma once
// Entitlements in both encodings of a code signature.

#include "base/problem.h"
#include "bundle/value.h"

namespace candor::bundle {

/// The property list form, with or without the signature blob's header (magic 0xfade7171, length) that old
/// .xcent files keep. Errors: BadEntitlements.
Result<Value> decode_xml_entitlements(ByteSpan bytes, ProblemLog& problems);

/// The DER form: either a SET of SEQUENCE {key, value}, or [APPLICATION 16] {version 1, [16] {those}}; with
/// or without the blob's header (magic 0xfade7172). Errors: BadEntitlements.
Result<Value> decode_der_entitlements(ByteSpan bytes);

}  // namespace candor::bundle
