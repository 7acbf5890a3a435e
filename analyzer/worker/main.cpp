// candor-worker: the front ends, behind a sandbox.

#include "binary/front_end.h"
#include "bundle/front_end.h"
#include "unit/unit.h"
#include "worker/process/loop.h"

namespace candor {
namespace {

void add_signed_entitlements(const BinaryUnit& image, Unit& unit) {
  ProblemLog log;
  const auto add = [&](EntitlementsForm form, ByteSpan bytes) {
    if (bytes.empty()) return;
    if (const Status status = add_entitlements(unit, form, bytes); !status) log.add(status.error());
  };
  add(EntitlementsForm::Xml, image.entitlements_xml);
  add(EntitlementsForm::Der, image.entitlements_der);
  unit.add_problems(log);
}

Result<Unit> read(ArtifactKind kind, ByteSpan bytes, const FrontEndOptions& options) {
  switch (kind) {
    case ArtifactKind::MachO:
    case ArtifactKind::StaticLibrary:
    case ArtifactKind::Elf: {
      CANDOR_TRY(
          BinaryUnit image,
          read_image(kind, bytes,
                     {.sdk = options.platform, .disassembly = options.disassembly, .asked = options.asked}));
      add_signed_entitlements(image, image.unit);
      return std::move(image.unit);
    }
    default:
      return read_metadata(kind, bytes);
  }
}

Result<std::vector<std::uint8_t>> compile(ArtifactKind kind, ByteSpan bytes, const Sha256& digest,
                                          const FrontEndOptions& options) {
  CANDOR_TRY(Unit unit, read(kind, bytes, options));
  unit.digest = digest;
  return freeze(unit);
}

}  // namespace
}  // namespace candor

int main() { return candor::run_worker({.read = &candor::compile}); }
