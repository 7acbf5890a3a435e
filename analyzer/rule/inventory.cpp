#include "rule/inventory.h"

#include <fmt/format.h>

#include <algorithm>

#include "rule/packages.h"
#include "rule/text_evidence.h"

namespace candor {
namespace {

/// What one image says of one SDK.
struct ImageSdk {
  Outcome defines, refers, hosts, weak;
};

class SdkSearch {
 public:
  SdkSearch(const Program& program, const RulePack& pack, const ImageHits& hits, ImageId image)
      : program_(program), pack_(pack), hits_(hits), image_(image) {}

  ImageSdk search(const SdkSignature& sdk) const {
    ImageSdk out;
    add(out.defines, TableKind::DefinesClass, sdk.classes);
    add(out.defines, TableKind::Export, sdk.symbols);
    add_own_framework(out.defines, sdk.frameworks);
    add(out.refers, TableKind::Class, sdk.classes);
    add(out.refers, TableKind::Framework, sdk.frameworks);
    add(out.refers, TableKind::Import, sdk.symbols);
    add(out.hosts, TableKind::Host, sdk.hosts);
    add(out.weak, TableKind::DefinesClass, sdk.weak_classes);
    return out;
  }

 private:
  void add(Outcome& out, TableKind table, NamesId names) const {
    if (names != 0) add_hits(out, program_, image_, table, hits_.of(table, names));
  }

  void add_own_framework(Outcome& out, NamesId names) const {
    const Image& image = program_.image(image_);
    const ProgramComponent& component = program_.component(image.component);
    if (names == 0 || component.role != ComponentRole::Framework) return;
    if (component.main_image != image_ || !matches(pack_.names[names], nullptr, component.name)) return;
    out.holds = true;
    out.pieces.push_back({image.artifact, "is framework " + component.name, std::nullopt, image_});
  }

  const Program& program_;
  const RulePack& pack_;
  const ImageHits& hits_;
  ImageId image_;
};

void append(std::vector<EvidencePiece>& out, const Outcome& outcome) {
  for (const EvidencePiece& piece : outcome.pieces) {
    if (std::ranges::find(out, piece) == out.end()) out.push_back(piece);
  }
}

using PerImage = std::vector<std::pair<ImageId, ImageSdk>>;

/// The images that define the SDK, or else those that refer to it, or else those with its hosts. `named`:
/// what lock files say; it stands with the first of the images, or with the image they are for when there is
/// none.
void add_presences(std::uint32_t sdk, const PerImage& images, std::vector<EvidencePiece> named,
                   std::vector<SdkPresence>& out) {
  const auto any = [&](auto member) {
    return std::ranges::any_of(images, [&](const auto& entry) { return (entry.second.*member).holds; });
  };
  const bool defined = any(&ImageSdk::defines);
  const bool referred = any(&ImageSdk::refers);
  for (const auto& [image, found] : images) {
    SdkPresence presence{sdk, image, defined, !defined && !referred, {}};
    if (defined ? !found.defines.holds : referred ? !found.refers.holds : !found.hosts.holds) continue;
    append(presence.evidence, found.defines);
    if (!defined) append(presence.evidence, found.refers);
    if (!presence.hosts_only) append(presence.evidence, found.weak);
    append(presence.evidence, found.hosts);
    if (!named.empty()) {
      presence.hosts_only = false;
      presence.evidence.insert(presence.evidence.end(), named.begin(), named.end());
      named.clear();
    }
    out.push_back(std::move(presence));
  }
  if (named.empty()) return;
  const ImageId image = *named.front().image;
  out.push_back({sdk, image, false, false, true, std::move(named)});
}

}  // namespace

std::vector<SdkPresence> find_sdks(const Program& program, const RulePack& pack,
                                   const std::vector<ImageHits>& hits) {
  std::vector<SdkPresence> out;
  const std::vector<NamedPackage> packages = find_packages(program);
  for (std::uint32_t sdk = 0; sdk < pack.sdks.size(); ++sdk) {
    PerImage images;
    for (std::uint32_t i = 0; i < program.images.size(); ++i) {
      ImageSdk found = SdkSearch(program, pack, hits[i], ImageId{i}).search(pack.sdks[sdk]);
      if (found.defines.holds || found.refers.holds || found.hosts.holds)
        images.emplace_back(ImageId{i}, std::move(found));
    }
    std::vector<EvidencePiece> named;
    for (const NamedPackage& package : packages) {
      const NamesId wanted = pack.sdks[sdk].packages;
      if (wanted == 0 || !matches(pack.names[wanted], nullptr, package.name)) continue;
      named.push_back({package.artifact, "names the package " + package.name, std::nullopt, package.image});
    }
    add_presences(sdk, images, std::move(named), out);
  }
  return out;
}

bool has_manifest(const Program& program, const SdkSignature& sdk, ImageId image) {
  const ComponentId owner = program.image(image).component;
  const auto carries = [&](ComponentId id) {
    return !documents_of(program, id, DocumentKind::PrivacyManifest).empty();
  };
  const bool framework = program.component(owner).role == ComponentRole::Framework;
  if (framework && carries(owner)) return true;
  return std::ranges::any_of(program.component(owner).children, [&](ComponentId child) {
    const ProgramComponent& component = program.component(child);
    if (component.role != ComponentRole::Bundle || !carries(child)) return false;
    return framework || component.name == sdk.name ||
           std::ranges::find(sdk.bundles, component.name) != sdk.bundles.end();
  });
}

}  // namespace candor
