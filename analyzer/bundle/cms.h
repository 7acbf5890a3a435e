#pragma once
// Signed messages and certificates, through OpenSSL; the only code that calls it for these.

#include <vector>

#include "base/result.h"
#include "bundle/value.h"

namespace candor::bundle {

struct SignedContent {
  std::vector<std::byte> content;
  int signatures = 0;
};

/// What a CMS SignedData message (RFC 5652) carries. Nobody's signature is verified: Candor says what a
/// profile states, not whether the device would accept it. Errors: BadProfile.
Result<SignedContent> open_signed_message(ByteSpan bytes);

/// Whether the bytes start as a DER or BER sequence, which no property list does.
bool looks_like_cms(ByteSpan bytes);

/// Every certificate of a file in DER or PEM form, as {subject, issuer, ca, self_signed, not_after}.
/// Errors: BadCertificate.
Result<std::vector<Value>> decode_certificates(ByteSpan bytes);

/// The subject's common name of a DER certificate; empty when there is none.
std::string certificate_common_name(ByteSpan der);

}  // namespace candor::bundle
