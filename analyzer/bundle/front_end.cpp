#include "bundle/front_end.h"

#include <new>

#include "bundle/cms.h"
#include "bundle/cordova_plugin.h"
#include "bundle/entitlements.h"
#include "bundle/lock_files.h"
#include "bundle/profile.h"
#include "bundle/property_list.h"
#include "bundle/value.h"
#include "bundle/xcode_project.h"

namespace candor {
namespace {

DocumentKind document_kind(ArtifactKind kind) {
  switch (kind) {
    case ArtifactKind::InfoPlist:
      return DocumentKind::InfoPlist;
    case ArtifactKind::Entitlements:
      return DocumentKind::Entitlements;
    case ArtifactKind::Profile:
      return DocumentKind::Profile;
    case ArtifactKind::PrivacyManifest:
      return DocumentKind::PrivacyManifest;
    case ArtifactKind::SdkSignature:
      return DocumentKind::SdkSignature;
    case ArtifactKind::LocalizedStrings:
      return DocumentKind::LocalizedStrings;
    case ArtifactKind::Configuration:
      return DocumentKind::Configuration;
    case ArtifactKind::Certificate:
      return DocumentKind::Certificate;
    case ArtifactKind::XcodeProject:
      return DocumentKind::XcodeProject;
    case ArtifactKind::CompileCommands:
      return DocumentKind::CompileCommands;
    case ArtifactKind::PodfileLock:
      return DocumentKind::PodfileLock;
    case ArtifactKind::PackageResolved:
      return DocumentKind::PackageResolved;
    case ArtifactKind::CartfileResolved:
      return DocumentKind::CartfileResolved;
    case ArtifactKind::CordovaPlugin:
      return DocumentKind::CordovaPlugin;
    default:
      return DocumentKind::PropertyList;
  }
}

using Decode = Result<bundle::Value> (*)(ByteSpan, ProblemLog&);

/// The decoder of a format that needs no more than its bytes.
Decode decoder_of(ArtifactKind kind) {
  switch (kind) {
    case ArtifactKind::XcodeProject:
      return bundle::decode_xcode_project;
    case ArtifactKind::CompileCommands:
      return bundle::decode_compile_commands;
    case ArtifactKind::PodfileLock:
      return bundle::decode_podfile_lock;
    case ArtifactKind::PackageResolved:
      return bundle::decode_package_resolved;
    case ArtifactKind::CartfileResolved:
      return bundle::decode_cartfile_resolved;
    case ArtifactKind::CordovaPlugin:
      return bundle::decode_cordova_plugin;
    default:
      return bundle::decode_property_list;
  }
}

Status add_documents(Unit& unit, ArtifactKind kind, ByteSpan bytes, ProblemLog& problems) {
  const DocumentKind document = document_kind(kind);
  switch (kind) {
    case ArtifactKind::Certificate: {
      CANDOR_TRY(const std::vector<bundle::Value> certificates, bundle::decode_certificates(bytes));
      for (const bundle::Value& certificate : certificates)
        bundle::add_document(unit, document, {}, certificate);
      return {};
    }
    case ArtifactKind::Entitlements: {
      CANDOR_TRY(const bundle::Value root, bundle::decode_xml_entitlements(bytes, problems));
      bundle::add_document(unit, document, "file", root);
      return {};
    }
    case ArtifactKind::Profile: {
      CANDOR_TRY(const bundle::Profile profile, bundle::decode_profile(bytes, problems));
      bundle::add_document(unit, document, profile.origin, profile.root);
      return {};
    }
    case ArtifactKind::Configuration:
    case ArtifactKind::SdkSignature: {
      CANDOR_TRY(const bundle::Profile content, bundle::decode_signed_property_list(bytes, problems));
      bundle::add_document(unit, document, content.origin, content.root);
      return {};
    }
    default: {
      CANDOR_TRY(const bundle::Value root, decoder_of(kind)(bytes, problems));
      bundle::add_document(unit, document, {}, root);
      return {};
    }
  }
}

}  // namespace

Result<Unit> read_metadata(ArtifactKind kind, ByteSpan bytes) {
  Unit unit;
  unit.kind = UnitKind::Metadata;
  unit.digest = sha256(bytes);
  ProblemLog problems;
  CANDOR_TRY_STATUS(add_documents(unit, kind, bytes, problems));
  unit.add_problems(problems);
  return unit;
}

Status add_entitlements(Unit& unit, EntitlementsForm form, ByteSpan bytes) {
  ProblemLog problems;
  const bool xml = form == EntitlementsForm::Xml;
  CANDOR_TRY(const bundle::Value root,
             xml ? bundle::decode_xml_entitlements(bytes, problems) : bundle::decode_der_entitlements(bytes));
  bundle::add_document(unit, DocumentKind::Entitlements, xml ? "code signature, XML" : "code signature, DER",
                       root);
  unit.add_problems(problems);
  return {};
}

}  // namespace candor
