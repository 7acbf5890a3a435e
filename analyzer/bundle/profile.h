#pragma once
// Provisioning profiles: the signed property list that says who may run an app where.

#include "base/problem.h"
#include "bundle/value.h"

namespace candor::bundle {

struct Profile {
  Value root;          // with CandorProfileClass, and developer certificates as their common names
  std::string origin;  // "CMS, 1 signature", "property list without a CMS envelope" …
};

/// Decodes an embedded.mobileprovision. CandorProfileClass is development, ad-hoc, enterprise or app-store.
/// Errors: BadProfile.
Result<Profile> decode_profile(ByteSpan bytes, ProblemLog& problems);

/// The property list inside a CMS envelope, or without one, and what it came in. Errors: BadProfile,
/// BadPropertyList.
Result<Profile> decode_signed_property_list(ByteSpan bytes, ProblemLog& problems);

}  // namespace candor::bundle
