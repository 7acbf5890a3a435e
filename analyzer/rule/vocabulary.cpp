#include "rule/vocabulary.h"

#include "base/result.h"

namespace candor {

const std::vector<std::string>& platform_words() {
  static const std::vector<std::string> kWords = {"ios",   "tvos",        "watchos", "visionos",
                                                  "macos", "maccatalyst", "android", "linux"};
  return kWords;
}

const std::vector<std::string>& component_words() {
  static const std::vector<std::string> kWords = {"app",       "extension", "clip",    "watch",
                                                  "framework", "bundle",    "package", "loose"};
  return kWords;
}

const std::vector<std::string>& image_words() {
  static const std::vector<std::string> kWords = {"executable", "library", "bundle", "object",
                                                  "static-library"};
  return kWords;
}

const std::vector<std::string>& sdk_kind_words() {
  static const std::vector<std::string> kWords = {
      "ads",   "attribution",     "analytics", "crash",     "push",   "cdp",     "replay",  "fraud",
      "login", "location-broker", "consent",   "mediation", "update", "library", "platform"};
  return kWords;
}

const std::vector<std::string>& node_type_words() {
  // In the order of NodeKind, which starts with Null.
  static const std::vector<std::string> kWords = {"null", "boolean", "integer", "real",      "string",
                                                  "data", "date",    "array",   "dictionary"};
  return kWords;
}

const std::vector<std::string>& problem_codes() {
  static const std::vector<std::string> kCodes = [] {
    std::vector<std::string> codes;
    for (std::uint16_t i = 0; i < kErrorKindCount; ++i) codes.emplace_back(code(ErrorKind{i}));
    return codes;
  }();
  return kCodes;
}

const std::vector<DocumentWord>& document_words() {
  static const std::vector<DocumentWord> kWords = {
      {"plist", DocumentKind::InfoPlist, "Info.plist"},
      {"entitlement", DocumentKind::Entitlements, "entitlements"},
      {"profile", DocumentKind::Profile, "provisioning profile"},
      {"manifest", DocumentKind::PrivacyManifest, "privacy manifest"},
      {"receipt", DocumentKind::SdkSignature, "SDK signature receipt"},
      {"configuration", DocumentKind::Configuration, "configuration profile"},
      {"certificate", DocumentKind::Certificate, "certificate"},
      {"strings", DocumentKind::LocalizedStrings, "localised strings"},
      {"property_list", DocumentKind::PropertyList, "property list"},
  };
  return kWords;
}

std::string document_title(DocumentKind kind) {
  for (const DocumentWord& word : document_words()) {
    if (word.kind == kind) return word.title;
  }
  return "document";
}

}  // namespace candor
