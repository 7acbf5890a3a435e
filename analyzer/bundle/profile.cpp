#include "bundle/profile.h"

#include <fmt/format.h>

#include "bundle/cms.h"
#include "bundle/property_list.h"

namespace candor::bundle {
namespace {

/// In-house profiles name no devices but allow all; a debugger may attach only in development; the App Store
/// signs anew, so its profiles name no devices at all.
std::string_view profile_class(const Value& root) {
  const Value* all_devices = root.find("ProvisionsAllDevices");
  if (all_devices != nullptr && all_devices->is_true()) return "enterprise";
  const Value* entitlements = root.find("Entitlements");
  for (const std::string_view key : {"get-task-allow", "com.apple.security.get-task-allow"}) {
    const Value* debuggable = entitlements != nullptr ? entitlements->find(key) : nullptr;
    if (debuggable != nullptr && debuggable->is_true()) return "development";
  }
  return root.find("ProvisionedDevices") != nullptr ? "ad-hoc" : "app-store";
}

/// A developer certificate says nothing as bytes; its common name tells who signed.
void name_certificates(Value& root) {
  for (auto& [key, value] : root.children) {
    if (key != "DeveloperCertificates") continue;
    for (auto& [unused, certificate] : value.children) {
      const std::string name = certificate_common_name(as_byte_span(data_bytes(certificate)));
      if (!name.empty()) certificate = make_string(name);
    }
  }
}

/// The property list text inside bytes whose envelope is damaged.
std::string_view find_plist(std::string_view bytes) {
  const std::size_t begin = bytes.find("<?xml");
  if (begin == std::string_view::npos) return {};
  constexpr std::string_view kEnd = "</plist>";
  const std::size_t end = bytes.find(kEnd, begin);
  return end == std::string_view::npos ? std::string_view() : bytes.substr(begin, end + kEnd.size() - begin);
}

}  // namespace

Result<Profile> decode_signed_property_list(ByteSpan bytes, ProblemLog& problems) {
  Profile result;
  if (!looks_like_cms(bytes)) {
    CANDOR_TRY(result.root, decode_property_list(bytes, problems));
    result.origin = "property list without a CMS envelope";
    return result;
  }
  auto message = open_signed_message(bytes);
  if (message) {
    CANDOR_TRY(result.root, decode_property_list(message->content, problems));
    result.origin =
        fmt::format("CMS, {} signature{}", message->signatures, message->signatures == 1 ? "" : "s");
    return result;
  }
  const std::string_view inside = find_plist(as_text(bytes));
  if (inside.empty()) return std::unexpected(message.error());
  problems.add(message.error());
  CANDOR_TRY(result.root, decode_property_list(as_byte_span(inside), problems));
  result.origin = "property list inside a damaged CMS envelope";
  return result;
}

Result<Profile> decode_profile(ByteSpan bytes, ProblemLog& problems) {
  Result<Profile> profile = decode_signed_property_list(bytes, problems);
  if (!profile) return fail(ErrorKind::BadProfile, profile.error().message);
  if (profile->root.kind != NodeKind::Dictionary) {
    return fail(ErrorKind::BadProfile, "the profile's root is not a dictionary");
  }
  name_certificates(profile->root);
  const std::string_view kind = profile_class(profile->root);
  profile->root.children.emplace_back("CandorProfileClass", make_string(kind));
  return profile;
}

}  // namespace candor::bundle
