#pragma once
// The embedded code signature: who signed, and the entitlements, which bundle/ decodes.

#include <string_view>

#include "base/byte_reader.h"
#include "base/problem.h"

namespace candor::macho {

/// Views into the signature; empty when absent.
struct CodeSignature {
  std::string_view identifier;
  std::string_view team;
  ByteSpan entitlements_xml;
  ByteSpan entitlements_der;
};

/// Reads an embedded signature SuperBlob (all numbers big-endian). What is malformed is a BadSignature.
/// Source: <kern/cs_blobs.h>.
CodeSignature read_signature(ByteSpan signature, ProblemLog& problems);

}  // namespace candor::macho
