#include "input/metadata_kind.h"

#include <algorithm>
#include <array>

#include "input/entry_path.h"

namespace candor::input {
namespace {

struct Extension {
  std::string_view extension;
  ArtifactKind kind;
};

constexpr std::array kExtensions = {
    Extension{".cer", ArtifactKind::Certificate},
    Extension{".crt", ArtifactKind::Certificate},
    Extension{".der", ArtifactKind::Certificate},
    Extension{".entitlements", ArtifactKind::Entitlements},
    Extension{".mobileconfig", ArtifactKind::Configuration},
    Extension{".mobileprovision", ArtifactKind::Profile},
    Extension{".pem", ArtifactKind::Certificate},
    Extension{".provisionprofile", ArtifactKind::Profile},
    Extension{".xcent", ArtifactKind::Entitlements},
};

/// The folders a bundle keeps its own Info.plist in: its root for iOS, deeper for bundles of macOS layout.
bool is_info_folder(std::string_view folder) {
  if (folder.empty() || folder == "Contents" || folder == "Resources" || folder == "Support") return true;
  return folder.starts_with("Versions/") && folder.ends_with("/Resources");
}

}  // namespace

std::optional<ArtifactKind> metadata_kind(std::string_view relative) {
  const std::string_view name = file_name(relative);
  const std::string_view folder = folder_of(relative);
  if (name == "Info.plist" && is_info_folder(folder)) return ArtifactKind::InfoPlist;
  if (name == "PrivacyInfo.xcprivacy") return ArtifactKind::PrivacyManifest;
  if (name == "InfoPlist.strings") return ArtifactKind::LocalizedStrings;
  if (name.ends_with(".signature") && file_name(folder) == "Signatures") return ArtifactKind::SdkSignature;
  if (name.ends_with(".plist") && folder.empty()) return ArtifactKind::PropertyList;
  const auto* found = std::ranges::find_if(
      kExtensions, [&](const Extension& candidate) { return name.ends_with(candidate.extension); });
  if (found == kExtensions.end() || name.size() == found->extension.size()) return std::nullopt;
  return found->kind;
}

}  // namespace candor::input
